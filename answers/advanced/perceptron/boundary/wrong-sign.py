# loses: boundary-values
# says: The lines are mirrored
# hint: 1
def boundary(history, x):
    bias, across, up = history.T[:, :, np.newaxis]
    return (bias + across * x) / up
