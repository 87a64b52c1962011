# loses: repeat-strided-values, repeat-strided-view, repeat-strided-slices, repeat-strided-writes
# says: got (8, 0)
# hint: 3
def repeat_strided(Z, n):
    """Return a view of Z with n rows; a write to it goes to Z."""
    return as_strided(Z, shape=(n, len(Z)), strides=(Z.strides[0], 0))
