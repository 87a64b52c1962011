# loses: read-dump-values, read-dump-layout
# says: expected F-contiguous (first axis fastest)
# hint: 2
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    return np.ascontiguousarray(np.frombuffer(buffer, dtype=dtype).reshape(shape, order=order))
