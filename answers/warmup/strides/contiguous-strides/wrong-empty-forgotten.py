# loses: contiguous-strides-edges, array-strides-edges
# says: expected (0, 0), got (0, 8)
def contiguous_strides(shape, itemsize, order):
    steps, step = [], itemsize
    for length in shape if order == "F" else reversed(shape):
        steps.append(step)
        step *= length
    return tuple(steps if order == "F" else reversed(steps))
