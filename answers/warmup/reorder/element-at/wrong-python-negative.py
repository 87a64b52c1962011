# loses: element-at-outside
# says: expected IndexError, but it returned an int, 1004
# hint: 3
def element_at(buffer, shape, dtype, order, index):
    """Return the element at index of a dump, as a Python int or float."""
    index = tuple(i + n if i < 0 else i for i, n in zip(index, shape))
    if any(i >= n for i, n in zip(index, shape)):
        raise IndexError(index)
    itemsize = int(dtype[2])
    start = byte_offset(index, shape, itemsize, order)
    return decode(buffer[start : start + itemsize], dtype)
