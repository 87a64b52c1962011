# loses: repeat-tile-values, repeat-tile-own-memory
# says: The number of elements is right, their arrangement is not.
# hint: 2
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return np.tile(Z, n)
