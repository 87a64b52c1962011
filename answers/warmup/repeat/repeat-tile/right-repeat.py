# way: With `np.repeat` along a new axis: the axis that grows is named.
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return np.repeat(Z[np.newaxis, :], n, axis=0)
