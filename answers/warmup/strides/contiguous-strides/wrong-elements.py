# loses: contiguous-strides-c, contiguous-strides-fortran, contiguous-strides-edges, contiguous-strides-large, array-strides-orders, array-strides-edges
# says: These are elements. Strides count bytes.
# hint: 1
def contiguous_strides(shape, itemsize, order):
    if 0 in shape:
        return (0,) * len(shape)
    steps, step = [], 1
    for length in shape if order == "F" else reversed(shape):
        steps.append(step)
        step *= length
    return tuple(steps if order == "F" else reversed(steps))
