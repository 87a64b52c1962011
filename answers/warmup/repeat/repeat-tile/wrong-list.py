# loses: repeat-tile-values, repeat-tile-own-memory
# says: expected a NumPy array, got a list
# hint: 1
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return [list(Z)] * n
