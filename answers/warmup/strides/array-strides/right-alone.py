def strides(Z):
    if Z.size == 0:
        return tuple([0] * Z.ndim)
    fortran = Z.flags.fnc
    steps = [Z.dtype.itemsize]
    for length in Z.shape if fortran else reversed(Z.shape):
        steps.append(steps[-1] * length)
    steps.pop()
    return tuple(steps) if fortran else tuple(steps[::-1])
