# loses: repeat-tile-own-memory
# says: is read-only. You should be able to write to it.
# hint: 1
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return np.broadcast_to(Z.copy(), (n, len(Z)))
