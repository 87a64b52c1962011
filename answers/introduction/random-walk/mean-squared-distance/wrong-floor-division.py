# loses: mean-squared-distance-values
# says: dtype
# hint: 3
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.sum(positions**2, axis=0) // len(positions)
