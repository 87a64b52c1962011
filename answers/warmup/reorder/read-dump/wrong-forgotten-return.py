# loses: read-dump-values, read-dump-layout
# says: Did you forget `return`?
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    Z = np.frombuffer(buffer, dtype=dtype).reshape(shape, order=order)
