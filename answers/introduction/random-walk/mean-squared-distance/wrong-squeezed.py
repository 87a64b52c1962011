# loses: mean-squared-distance-values
# says: expected a NumPy array
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    return np.mean(np.squeeze(positions) ** 2.0, axis=0)
