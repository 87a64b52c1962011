def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    numbers = np.array(list(buffer), dtype=np.uint8).view(dtype)
    return np.reshape(numbers, shape, order=order)
