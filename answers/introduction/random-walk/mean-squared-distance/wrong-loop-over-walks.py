# loses: mean-squared-distance-input
# says: the Python code runs once per element
# hint: 3
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    total = np.zeros(positions.shape[1])
    for walk in positions:
        total += walk**2
    return total / len(positions)
