# loses: byte-offset-c, byte-offset-f, element-at-values, element-at-floats
# says: In order C the last index runs fastest.
# says: In order F the first index runs fastest.
# hint: 1
def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    axes = list(zip(index, shape))
    if order == "F":
        axes.reverse()
    offset, step = 0, itemsize
    for i, n in axes:
        offset += i * step
        step *= n
    return offset
