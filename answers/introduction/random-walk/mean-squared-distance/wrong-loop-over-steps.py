# loses: mean-squared-distance-input
# says: the Python code runs once per element
# hint: 3
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    columns = range(positions.shape[1])
    return np.array([np.mean(positions[:, t] ** 2) for t in columns])
