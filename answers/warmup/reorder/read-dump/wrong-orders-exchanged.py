# loses: read-dump-values, read-dump-layout
# says: values are wrong
# hint: 2
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    Z = np.frombuffer(buffer, dtype=dtype)
    return Z.reshape(shape, order="C" if order == "F" else "F")
