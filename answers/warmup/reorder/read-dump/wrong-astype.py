# loses: read-dump-values, read-dump-layout
# says: cannot reshape array of size 12 into shape (2,3)
# hint: 1
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    return np.frombuffer(buffer, dtype=np.uint8).astype(dtype).reshape(shape, order=order)
