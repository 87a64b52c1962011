# loses: contiguous-strides-c, contiguous-strides-fortran, contiguous-strides-edges, array-strides-orders, array-strides-edges
# says: These strides belong to another itemsize
def contiguous_strides(shape, itemsize, order):
    if 0 in shape:
        return (0,) * len(shape)
    steps, step = [], 8
    for length in shape if order == "F" else reversed(shape):
        steps.append(step)
        step *= length
    return tuple(steps if order == "F" else reversed(steps))
