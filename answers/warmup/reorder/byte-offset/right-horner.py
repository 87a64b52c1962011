# way: By Horner's rule: `place * n + i` for each axis, slowest first, and no strides are needed.
def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    if order == "F":
        index, shape = index[::-1], shape[::-1]
    place = 0
    for i, n in zip(index, shape):
        place = place * n + i
    return place * itemsize
