import functools


@functools.cache
def contiguous_strides(shape, itemsize, order):
    if 0 in shape:
        return tuple(0 for _ in shape)
    if order == "C":
        return contiguous_strides(shape[::-1], itemsize, "F")[::-1]
    steps = [itemsize]
    for length in shape:
        steps.append(steps[-1] * length)
    return tuple(steps[:-1])
