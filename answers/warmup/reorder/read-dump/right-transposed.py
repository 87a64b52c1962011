# way: With order C only: an array in order F is the transpose of one in order C with the shape reversed.
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    row = np.frombuffer(buffer, dtype)
    if order == "F":
        return row.reshape(shape[::-1]).T
    return row.reshape(shape)
