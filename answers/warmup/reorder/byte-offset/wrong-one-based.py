# loses: byte-offset-c, byte-offset-f, element-at-values, element-at-floats, element-at-outside, element-at-alone
# says: expected 6, got 14
# hint: 3
def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    axes = list(zip(index, shape))
    if order == "C":
        axes.reverse()
    offset, step = 0, itemsize
    for i, n in axes:
        offset += (i + 1) * step
        step *= n
    return offset
