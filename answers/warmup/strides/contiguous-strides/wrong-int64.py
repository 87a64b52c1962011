# loses: contiguous-strides-large
# says: expected (58905925396341991424560546875
def contiguous_strides(shape, itemsize, order):
    if 0 in shape:
        return (0,) * len(shape)
    lengths = shape if order == "F" else shape[::-1]
    steps = np.cumprod([itemsize, *lengths], dtype=np.int64)[: len(shape)].tolist()
    return tuple(steps if order == "F" else steps[::-1])
