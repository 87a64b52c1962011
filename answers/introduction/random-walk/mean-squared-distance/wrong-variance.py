# loses: mean-squared-distance-values
# says: the mean position was subtracted
# hint: 1
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.var(positions, axis=0)
