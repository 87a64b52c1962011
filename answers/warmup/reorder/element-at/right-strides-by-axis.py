def element_at(buffer, shape, dtype, order, index):
    """Return the element at index of a dump, as a Python int or float."""
    for i, n in zip(index, shape):
        if not 0 <= i < n:
            raise IndexError(f"{i} is not in 0 ... {n - 1}")
    strides, step = {}, int(dtype[-1])
    axes = range(len(shape))
    for axis in axes if order == "F" else reversed(axes):
        strides[axis] = step
        step *= shape[axis]
    first = sum(index[axis] * strides[axis] for axis in axes)
    return decode(bytes(buffer[first + k] for k in range(int(dtype[-1]))), dtype)
