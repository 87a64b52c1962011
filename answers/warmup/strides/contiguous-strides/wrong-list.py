# loses: contiguous-strides-c, contiguous-strides-fortran, contiguous-strides-edges, contiguous-strides-large, array-strides-orders, array-strides-edges
# says: Strides are a tuple
def contiguous_strides(shape, itemsize, order):
    if 0 in shape:
        return [0] * len(shape)
    steps, step = [], itemsize
    for length in shape if order == "F" else reversed(shape):
        steps.append(step)
        step *= length
    return steps if order == "F" else steps[::-1]
