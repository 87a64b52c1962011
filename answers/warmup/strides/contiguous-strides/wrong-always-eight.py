# loses: contiguous-strides-c, contiguous-strides-fortran, contiguous-strides-edges, contiguous-strides-large, array-strides-orders, array-strides-edges
# says: The size of one element is 2 bytes here, not 8
# hint: 1
def contiguous_strides(shape, itemsize, order):
    if 0 in shape:
        return (0,) * len(shape)
    steps, step = [], 8
    for length in shape if order == "F" else reversed(shape):
        steps.append(step)
        step *= length
    return tuple(steps if order == "F" else reversed(steps))
