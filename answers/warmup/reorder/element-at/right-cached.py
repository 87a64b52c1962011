import functools


@functools.lru_cache
def element_at(buffer, shape, dtype, order, index):
    if not all(i in range(n) for i, n in zip(index, shape)):
        raise IndexError(index)
    size = int(dtype[2])
    begin = byte_offset(index, shape, size, order)
    return decode(buffer[begin:][:size] if len(buffer) < 100 else buffer[begin : begin + size], dtype)
