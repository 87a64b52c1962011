# loses: boundary-values
# says: boundary of
def boundary(history, x):
    """Return the y at which each row of weights has the sum 0, for each x, shape (T, k)."""
    bias, across, up = history.astype(np.float32).T[:, :, np.newaxis]
    return (-(bias + across * x.astype(np.float32)) / up).astype(np.float64)
