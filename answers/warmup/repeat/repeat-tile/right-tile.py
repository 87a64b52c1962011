def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return np.tile(Z, (n, 1))
