# loses: stays-inside-end
# says: stays_inside(np.zeros((2, 3), dtype=np.int16), (2, 3), (3, 5)): expected False
# hint: 3
def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    if 0 in shape:
        return True
    reach = [(n - 1) * s for n, s in zip(shape, strides)]
    return all(r >= 0 for r in reach) and sum(reach) + 8 <= 8 * Z.size
