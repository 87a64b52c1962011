# way: With `np.ravel_multi_index`: NumPy has this arithmetic ready, order included.
def byte_offset(index, shape, itemsize, order):
    """Return how many bytes stand before the element at index in a dump."""
    if not shape:
        return 0
    return np.ravel_multi_index(index, shape, order=order) * itemsize
