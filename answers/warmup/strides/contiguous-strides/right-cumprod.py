def contiguous_strides(shape, itemsize, order):
    lengths = np.array(shape if order == "F" else shape[::-1], dtype=object)
    steps = itemsize * np.cumprod(np.concatenate([np.ones(1, dtype=object), lengths]))[:-1]
    if not lengths.all():
        steps[:] = 0
    return tuple(steps if order == "F" else steps[::-1])
