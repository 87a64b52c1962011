# loses: stays-inside-backwards
# says: stays_inside(Z, (3, 2), (16, -8)): expected False, got True
# hint: 2
def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    if 0 in shape:
        return True
    end = sum((n - 1) * s for n, s in zip(shape, strides))
    return 0 <= end <= Z.nbytes - Z.itemsize
