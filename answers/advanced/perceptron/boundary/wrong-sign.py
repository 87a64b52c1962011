# loses: boundary-values
# says: The lines are mirrored
def boundary(history, x):
    bias, across, up = history.T[:, :, np.newaxis]
    return (bias + across * x) / up
