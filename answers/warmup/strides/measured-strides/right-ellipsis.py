# way: With an index that ends in `...`: then even a single element is a view, and has an address of its own.
def measured_strides(Z):
    """An index that ends with ... gives a view, even of a single element."""
    if Z.size == 0:
        return tuple(0 for _ in Z.shape)
    origin = [0] * Z.ndim
    result = []
    for axis in range(Z.ndim):
        if Z.shape[axis] == 1:
            result.append(0)
            continue
        neighbour = origin.copy()
        neighbour[axis] = 1
        here, there = (Z[(*index, ...)].ctypes.data for index in (origin, neighbour))
        result.append(there - here)
    return tuple(result)
