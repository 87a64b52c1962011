# way: With two ends: the same loop would also do for a view that begins in the middle of `Z`.
def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    low, high = 0, Z.itemsize
    for n, s in zip(shape, strides):
        if n == 0:
            return True
        low += min((n - 1) * s, 0)
        high += max((n - 1) * s, 0)
    return 0 <= low and high <= Z.nbytes
