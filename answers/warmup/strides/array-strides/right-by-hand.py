def strides(Z):
    if Z.size == 0:
        return (0,) * Z.ndim
    shape = Z.shape if Z.flags.c_contiguous else Z.shape[::-1]
    steps = []
    for axis in range(Z.ndim):
        steps.append(Z.itemsize * int(np.prod(shape[axis + 1 :], dtype=np.int64)))
    return tuple(steps) if Z.flags.c_contiguous else tuple(steps[::-1])
