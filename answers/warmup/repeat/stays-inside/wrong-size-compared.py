# loses: stays-inside-end, stays-inside-backwards
# says: stays_inside(Z, (3, 5), (0, 8)): expected True, got False
# hint: 3
def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    if 0 in shape:
        return True
    return all(s >= 0 for s in strides) and int(np.prod(shape)) <= Z.size
