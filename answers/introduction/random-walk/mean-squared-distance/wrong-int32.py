# loses: mean-squared-distance-values
# says: The squares of such positions are large
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.mean(positions.astype(np.int32) ** 2, axis=0)
