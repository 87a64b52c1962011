# loses: repeat-tile-own-memory
# says: this is a view of the input
# hint: 1
def repeat_tile(Z, n):
    """Return a new array with Z in each of n rows."""
    return as_strided(Z, shape=(n, len(Z)), strides=(0, Z.strides[0]))
