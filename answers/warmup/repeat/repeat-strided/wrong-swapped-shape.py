# loses: repeat-strided-values, repeat-strided-view, repeat-strided-slices, repeat-strided-writes
# says: The axes are swapped.
# hint: 3
def repeat_strided(Z, n):
    """Return a view of Z with n rows; a write to it goes to Z."""
    return as_strided(Z, shape=(len(Z), n), strides=(0, Z.strides[0]))
