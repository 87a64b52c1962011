# loses: mean-squared-distance-values
# says: done in float32
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.mean(positions.astype(np.float32) ** 2, axis=0).astype(np.float64)
