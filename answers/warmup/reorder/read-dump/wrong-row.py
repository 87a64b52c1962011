# loses: read-dump-values, read-dump-layout
# says: The number of elements is right, their arrangement is not.
# hint: 2
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    return np.frombuffer(buffer, dtype=dtype)
