# loses: repeat-tile-values, repeat-tile-own-memory
# says: expected shape (3, 2), got shape (1, 6)
# hint: 2
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return np.tile(Z, (1, n))
