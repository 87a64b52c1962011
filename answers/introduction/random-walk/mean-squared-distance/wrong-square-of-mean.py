# loses: mean-squared-distance-values
# says: This is the square of the mean.
# hint: 1
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.mean(positions, axis=0) ** 2
