# loses: mean-squared-distance-values, mean-squared-distance-input
# says: Did you forget `return`?
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    np.mean(positions**2, axis=0)
