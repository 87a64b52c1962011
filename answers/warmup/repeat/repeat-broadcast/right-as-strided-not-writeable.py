# way: With `writeable=False`: the dangerous function, tamed on one side; the strides are still yours to get right.
def repeat_broadcast(Z, n):
    """Return a read-only view of Z with n rows."""
    return as_strided(Z, (n,) + Z.shape, (0,) + Z.strides, writeable=False)
