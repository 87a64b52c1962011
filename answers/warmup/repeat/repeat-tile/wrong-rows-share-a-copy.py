# loses: repeat-tile-own-memory
# says: The rows still share one place in memory.
# hint: 1
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    Z = Z.copy()
    return as_strided(Z, shape=(n, len(Z)), strides=(0, Z.strides[0]))
