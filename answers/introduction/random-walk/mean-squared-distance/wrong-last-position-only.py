# loses: mean-squared-distance-values
# says: expected a NumPy array
# hint: 2
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return float(np.mean(positions[:, -1] ** 2))
