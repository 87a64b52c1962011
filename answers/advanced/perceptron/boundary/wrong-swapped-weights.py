# loses: boundary-values
# says: expected
# hint: 1
def boundary(history, x):
    bias, up, across = history.T[:, :, np.newaxis]
    return -(bias + across * x) / up
