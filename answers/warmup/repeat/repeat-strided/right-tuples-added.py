# way: With the tuples of `Z` itself: `n` and 0 in front of them, and it works for any number of axes.
def repeat_strided(Z, n):
    """Return a view of Z with n rows; a write to it goes to Z."""
    return as_strided(Z, (n,) + Z.shape, (0,) + Z.strides)
