# way: Each column is a vector, and the sum of its squares is its dot product with itself.
def mean_squared_distance(positions):
    """Return the mean over the walks (rows) of the squared positions, shape (n + 1,), float64."""
    where = positions.astype(np.float64)
    return np.vecdot(where, where, axis=0) / len(positions)
