# loses: mean-squared-distance-values
# says: This is the root of the mean square.
# hint: 1
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.sqrt(np.mean(positions**2, axis=0))
