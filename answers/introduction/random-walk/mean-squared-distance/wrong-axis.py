# loses: mean-squared-distance-values
# says: This is one mean for each walk.
# hint: 2
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.mean(positions**2, axis=1)
