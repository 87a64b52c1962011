# loses: byte-offset-c, byte-offset-f, element-at-values, element-at-floats, element-at-outside, element-at-alone
# says: expected 6, got 12
# hint: 2
def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    axes = list(zip(index, shape))
    if order == "C":
        axes.reverse()
    offset, step = 0, itemsize
    for i, n in axes:
        step *= n
        offset += i * step
    return offset
