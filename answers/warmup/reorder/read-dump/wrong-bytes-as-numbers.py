# loses: read-dump-values, read-dump-layout
# says: expected shape (2, 3), got shape (12,)
# hint: 1
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    return np.array(list(buffer), dtype=dtype)
