# loses: element-at-values, element-at-floats, element-at-alone
# says: element (0, 1) of
# hint: 1
def element_at(buffer, shape, dtype, order, index):
    """Return the element at index of a dump, as a Python int or float."""
    for i, n in zip(index, shape):
        if not 0 <= i < n:
            raise IndexError(f"{i} is not in 0 ... {n - 1}")
    itemsize = int(dtype[2])
    start = byte_offset(index, shape, 1, order)
    return decode(buffer[start : start + itemsize], dtype)
