# loses: element-at-alone
# says: Do not read or copy the rest of the dump
# hint: 2
def element_at(buffer, shape, dtype, order, index):
    if not all(0 <= i < n for i, n in zip(index, shape)):
        raise IndexError(index)
    size = int(dtype[2])
    return decode(buffer[byte_offset(index, shape, size, order) :][:size], dtype)
