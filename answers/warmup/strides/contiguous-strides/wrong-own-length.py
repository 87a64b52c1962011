# loses: contiguous-strides-c, contiguous-strides-fortran, contiguous-strides-edges, contiguous-strides-large, array-strides-orders, array-strides-edges
# says: does not count its own length
# hint: 2
def contiguous_strides(shape, itemsize, order):
    if 0 in shape:
        return (0,) * len(shape)
    steps, step = [], itemsize
    for length in shape if order == "F" else reversed(shape):
        step *= length
        steps.append(step)
    return tuple(steps if order == "F" else reversed(steps))
