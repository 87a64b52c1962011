# loses: element-at-outside
# says: expected IndexError, but it returned
# hint: 3
def element_at(buffer, shape, dtype, order, index):
    """Return the element at index of a dump, as a Python int or float."""
    itemsize = int(dtype[2])
    start = byte_offset(index, shape, itemsize, order)
    return decode(buffer[start : start + itemsize], dtype)
