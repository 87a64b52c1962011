# loses: contiguous-strides-c, contiguous-strides-fortran
# says: The size of one element is 2 bytes here, not 8
# hint: 1
known = {}


def contiguous_strides(shape, itemsize, order):
    if (shape, order) not in known:
        lengths = shape if order == "F" else shape[::-1]
        steps = []
        for length in lengths:
            steps.append(itemsize)
            itemsize *= length
        if 0 in shape:
            steps = [0] * len(shape)
        known[shape, order] = tuple(steps if order == "F" else steps[::-1])
    return known[shape, order]
