# loses: repeat-tile-values, repeat-tile-own-memory
# says: The axes are swapped.
# hint: 2
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return np.tile(Z[:, np.newaxis], (1, n))
