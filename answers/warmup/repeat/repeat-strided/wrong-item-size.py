# loses: repeat-strided-slices, repeat-strided-writes
# says: The step of a slice is Z.strides[0] | reaches memory which it was not given
# hint: 2
def repeat_strided(Z, n):
    """Return a view of Z with n rows; a write to it goes to Z."""
    return as_strided(Z, shape=(n, len(Z)), strides=(0, Z.itemsize))
