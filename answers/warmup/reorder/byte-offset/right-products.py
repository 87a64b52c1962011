# way: With `math.prod`: each index counts as many elements as all faster axes hold together.
def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    total = 0
    for axis, i in enumerate(index):
        faster = shape[axis + 1 :] if order == "C" else shape[:axis]
        total += i * math.prod(faster)
    return itemsize * total
