# loses: read-dump-values, read-dump-layout
# says: The byte order is the other one.
# hint: 3
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    return np.frombuffer(buffer, dtype=dtype[1:]).reshape(shape, order=order)
