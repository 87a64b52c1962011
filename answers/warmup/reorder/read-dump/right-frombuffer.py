def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    return np.frombuffer(buffer, dtype=dtype).reshape(shape, order=order)
