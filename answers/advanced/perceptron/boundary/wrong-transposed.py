# loses: boundary-values
# says: expected shape (2, 3), got shape (3, 2)
# hint: 3
def boundary(history, x):
    bias, across, up = history.T[:, :, np.newaxis]
    return (-(bias + across * x) / up).T
