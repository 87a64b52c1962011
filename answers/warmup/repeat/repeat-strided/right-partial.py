import functools


def _repeat(stride, Z, n):
    return as_strided(Z, (n, Z.size), (stride, Z.strides[0]))


repeat_strided = functools.partial(_repeat, 0)
