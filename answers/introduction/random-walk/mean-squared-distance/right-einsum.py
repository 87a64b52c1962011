def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.einsum("wt,wt->t", positions, positions) / positions.shape[0]
