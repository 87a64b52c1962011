# way: The mean spelled out: a sum down the columns, divided by the number of walks.
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    count = len(positions)
    return (positions * positions).sum(axis=0) / count
