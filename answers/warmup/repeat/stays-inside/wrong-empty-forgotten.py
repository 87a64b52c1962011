# loses: stays-inside-lengths
# says: A view without elements touches nothing.
def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    reach = [(n - 1) * s for n, s in zip(shape, strides)]
    return all(r >= 0 for r in reach) and sum(reach) + Z.itemsize <= Z.nbytes
