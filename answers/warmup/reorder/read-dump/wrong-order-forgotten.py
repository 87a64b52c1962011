# loses: read-dump-values, read-dump-layout
# says: the first at index (0, 1): expected 1002, got 1004
# hint: 2
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    return np.frombuffer(buffer, dtype=dtype).reshape(shape)
