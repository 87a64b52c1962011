# loses: byte-offset-f, element-at-values, element-at-floats
# says: This is the other order. In order F the first index runs fastest.
# hint: 1
def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    offset, step = 0, itemsize
    for i, n in zip(reversed(index), reversed(shape)):
        offset += i * step
        step *= n
    return offset
