def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    axes = list(zip(index, shape))
    if order == "C":
        axes.reverse()
    offset, step = 0, itemsize
    for i, n in axes:
        offset += i * step
        step *= n
    return offset
