# loses: repeat-strided-values, repeat-strided-view, repeat-strided-slices, repeat-strided-writes
# says: got (40, 8) | reaches memory which it was not given
# says: values are wrong | reaches memory which it was not given
# hint: 3
def repeat_strided(Z, n):
    """Return a view of Z with n rows; a write to it goes to Z."""
    return as_strided(Z, shape=(n, len(Z)), strides=(len(Z) * Z.itemsize, Z.itemsize))
