# loses: repeat-strided-slices, repeat-strided-writes
# says: this is a copy, a view was asked for
# hint: 1
def repeat_strided(Z, n):
    """Return a view of Z with n rows; a write to it goes to Z."""
    Z = np.ascontiguousarray(Z)
    return as_strided(Z, shape=(n, len(Z)), strides=(0, Z.itemsize))
