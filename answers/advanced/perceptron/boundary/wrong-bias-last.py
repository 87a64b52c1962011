# loses: boundary-values
# says: expected
# hint: 1
def boundary(history, x):
    across, up, bias = history.T[:, :, np.newaxis]
    return -(bias + across * x) / up
