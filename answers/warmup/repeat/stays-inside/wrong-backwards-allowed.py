# loses: stays-inside-backwards
# says: The second element begins 8 bytes before Z.
# hint: 2
def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    if 0 in shape:
        return True
    return sum((n - 1) * abs(s) for n, s in zip(shape, strides)) + Z.itemsize <= Z.nbytes
