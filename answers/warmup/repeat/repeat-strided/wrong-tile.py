# loses: repeat-strided-view, repeat-strided-slices, repeat-strided-writes
# says: this is a copy, a view was asked for
# hint: 1
def repeat_strided(Z, n):
    """Return a view of Z with n rows; a write to it goes to Z."""
    return np.tile(Z, (n, 1))
