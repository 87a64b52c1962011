# loses: mean-squared-distance-values
# says: This is the mean distance.
# hint: 1
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.mean(np.abs(positions), axis=0)
