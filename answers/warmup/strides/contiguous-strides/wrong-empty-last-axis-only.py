# loses: contiguous-strides-edges
# says: (0, 3), 8, 'C'): expected (0, 0), got (24, 8)
def contiguous_strides(shape, itemsize, order):
    if shape and shape[-1] == 0:
        return (0,) * len(shape)
    lengths = shape if order == "F" else shape[::-1]
    steps = []
    for length in lengths:
        steps.append(itemsize)
        itemsize *= length
    return tuple(steps if order == "F" else steps[::-1])
