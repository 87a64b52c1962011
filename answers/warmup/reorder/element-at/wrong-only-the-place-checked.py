# loses: element-at-outside
# says: expected IndexError, but it returned
# hint: 3
def element_at(buffer, shape, dtype, order, index):
    size = int(dtype[2])
    begin = byte_offset(index, shape, size, order)
    if not 0 <= begin < len(buffer):
        raise IndexError(index)
    return decode(buffer[begin : begin + size], dtype)
