# way: With `np.ndarray` itself: buffer, shape, dtype and order are simply its arguments.
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    return np.ndarray(shape, dtype=dtype, buffer=buffer, order=order)
