# loses: byte-offset-c, byte-offset-f, element-at-values, element-at-outside, element-at-alone
# says: expected
# hint: 2
def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    i, j = index[0], index[-1]
    if order == "C":
        return (i * shape[-1] + j) * itemsize
    return (j * shape[0] + i) * itemsize
