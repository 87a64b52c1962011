# loses: contiguous-strides-large
# says: expected
def contiguous_strides(shape, itemsize, order):
    if 0 in shape:
        return (0,) * len(shape)
    whole = itemsize
    for length in shape:
        whole *= length
    steps = []
    for length in shape if order == "C" else shape[::-1]:
        whole = int(whole / length)
        steps.append(whole)
    return tuple(steps if order == "C" else steps[::-1])
