# loses: mean-squared-distance-input
# says: changed it
# hint: 3
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    positions **= 2
    return positions.mean(axis=0)
