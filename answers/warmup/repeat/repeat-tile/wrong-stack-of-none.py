# loses: repeat-tile-values
# says: need at least one array
# hint: 1
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return np.vstack([Z] * n)
