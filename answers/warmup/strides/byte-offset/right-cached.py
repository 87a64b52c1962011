import functools


@functools.lru_cache
def byte_offset(index, strides):
    return sum(map(lambda i, stride: i * stride, index, strides))
