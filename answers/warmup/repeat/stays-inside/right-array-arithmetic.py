# way: With arrays: all axes at once, and `nbytes - itemsize` is the last place where an element may begin.
def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    n, s = np.array(shape, dtype=np.int64), np.array(strides, dtype=np.int64)
    if np.any(n == 0):
        return True
    reach = (n - 1) * s
    return bool((reach >= 0).all()) and int(reach.sum()) <= Z.nbytes - Z.itemsize
