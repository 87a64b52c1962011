# loses: contiguous-strides-edges, array-strides-edges
# says: got 1, (8,)
def contiguous_strides(shape, itemsize, order):
    if 0 in shape:
        return (0,) * len(shape)
    steps = [itemsize]
    for length in shape[:-1] if order == "F" else shape[:0:-1]:
        steps.append(steps[-1] * length)
    return tuple(steps if order == "F" else reversed(steps))
