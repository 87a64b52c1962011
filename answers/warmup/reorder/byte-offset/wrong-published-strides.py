# loses: byte-offset-c, byte-offset-f, element-at-values, element-at-floats, element-at-outside, element-at-alone
# says: expected 48, got 64
# hint: 2
def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    first, second = itemsize, itemsize * shape[0]
    strides = first, second, second * shape[-1]
    if order == "C":
        strides = second * shape[-1], itemsize * shape[-1], itemsize
    return sum(i * s for i, s in zip(index, strides))
