import functools


def _windows(Z, size=3):
    if size > Z.size:
        raise ValueError("too long")
    rows = Z.size - size + 1
    return as_strided(Z, shape=(rows, size), strides=(*Z.strides, *Z.strides), writeable=False)


sliding_window = functools.partial(_windows)
