def check(index, shape):
    for i, n in zip(index, shape):
        if i < 0 or i >= n:
            raise IndexError(f"{i} is outside")


def element_at(buffer, shape, dtype, order, index):
    check(index, shape)
    size = int(dtype[2])
    begin = byte_offset(index, shape, size, order)
    return decode(buffer[begin : begin + size], dtype)
