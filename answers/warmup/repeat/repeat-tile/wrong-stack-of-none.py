# loses: repeat-tile-values, repeat-tile-no-loop
# says: need at least one array
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return np.vstack([Z] * n)
