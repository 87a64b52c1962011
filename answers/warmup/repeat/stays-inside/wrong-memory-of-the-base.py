# loses: stays-inside-end, stays-inside-backwards
# says: np.arange(20, dtype=np.int64)[
def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    view = as_strided(Z, shape=shape, strides=strides)
    owner = Z if Z.base is None else Z.base
    low, high = np.lib.array_utils.byte_bounds(view)
    first, end = np.lib.array_utils.byte_bounds(owner)
    return view.size == 0 or (first <= low and high <= end)
