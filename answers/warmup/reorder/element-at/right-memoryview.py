# way: With a `memoryview`: its slices are views of the bytes, and only the last step copies the few you need.
def element_at(buffer, shape, dtype, order, index):
    """Return the element at index of a dump, as a Python int or float."""
    if any(i not in range(n) for i, n in zip(index, shape)):
        raise IndexError(index)
    size = len(buffer) // math.prod(shape)
    start = byte_offset(index, shape, size, order)
    return decode(memoryview(buffer)[start : start + size].tobytes(), dtype)
