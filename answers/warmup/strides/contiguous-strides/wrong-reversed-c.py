# loses: contiguous-strides-fortran, contiguous-strides-edges, contiguous-strides-large, array-strides-orders, array-strides-edges
# says: These are the strides of C order in reverse
# hint: 3
def contiguous_strides(shape, itemsize, order):
    if 0 in shape:
        return (0,) * len(shape)
    steps, step = [], itemsize
    for length in reversed(shape):
        steps.append(step)
        step *= length
    return tuple(reversed(steps)) if order == "C" else tuple(steps)
