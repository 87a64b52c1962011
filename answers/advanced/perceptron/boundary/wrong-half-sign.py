# loses: boundary-values
# says: values are wrong
# hint: 1
def boundary(history, x):
    bias, across, up = history.T[:, :, np.newaxis]
    return (-bias + across * x) / up
