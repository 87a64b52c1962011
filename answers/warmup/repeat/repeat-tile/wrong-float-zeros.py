# loses: repeat-tile-values, repeat-tile-own-memory
# says: expected dtype int64, got dtype float64
# hint: 1
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return np.zeros((n, len(Z))) + Z
