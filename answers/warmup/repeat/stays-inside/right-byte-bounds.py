def stays_inside(Z, shape, strides):
    """Return whether as_strided(Z, shape, strides) touches the memory of Z only."""
    view = as_strided(Z, shape=shape, strides=strides)
    if view.size == 0:
        return True
    low, high = np.lib.array_utils.byte_bounds(view)
    first, end = np.lib.array_utils.byte_bounds(Z)
    return first <= low and high <= end
