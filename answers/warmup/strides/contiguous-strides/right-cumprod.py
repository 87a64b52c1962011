def contiguous_strides(shape, itemsize, order):
    lengths = np.array(shape if order == "F" else shape[::-1], dtype=np.int64)
    steps = itemsize * np.cumprod(np.concatenate([np.ones(1, dtype=np.int64), lengths]))[:-1]
    if not lengths.all():
        steps[:] = 0
    return tuple(steps if order == "F" else steps[::-1])
