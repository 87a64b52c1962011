# loses: read-dump-values, read-dump-layout
# says: The axes are swapped.
# hint: 2
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    Z = np.frombuffer(buffer, dtype=dtype).reshape(shape)
    return Z.T if order == "F" else Z
