# loses: element-at-values, element-at-floats
# says: expected 1002, got 1004
# hint: 2
def element_at(buffer, shape, dtype, order, index):
    """Return the element at index of a dump, as a Python int or float."""
    for i, n in zip(index, shape):
        if not 0 <= i < n:
            raise IndexError(f"{i} is not in 0 ... {n - 1}")
    itemsize = int(dtype[2])
    start = byte_offset(index, shape, itemsize, "C")
    return decode(buffer[start : start + itemsize], dtype)
