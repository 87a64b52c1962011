# loses: stays-inside-backwards
# says: expected True, got False
def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    if 0 in shape:
        return True
    end = sum((n - 1) * s for n, s in zip(shape, strides))
    return all(s >= 0 for s in strides) and end + Z.itemsize <= Z.nbytes
