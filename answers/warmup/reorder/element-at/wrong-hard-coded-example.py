# loses: element-at-values, element-at-floats, element-at-outside, element-at-alone
# says: raised error: unpack requires a buffer of 8 bytes
# hint: 1
def element_at(buffer, shape, dtype, order, index):
    """Return the element at index of a dump, as a Python int or float."""
    for i, n in zip(index, shape):
        if not 0 <= i < n:
            raise IndexError(f"{i} is not in 0 ... {n - 1}")
    start = byte_offset(index, shape, 2, order)
    return decode(buffer[start : start + 2], dtype)
