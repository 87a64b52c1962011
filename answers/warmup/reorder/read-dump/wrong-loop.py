# loses: read-dump-layout
# says: the Python code runs once per element
# hint: 1
def read_dump(buffer, shape, dtype, order):
    """Return the array whose dump in this order is buffer."""
    size = int(dtype[2])
    Z = np.empty(shape, dtype=dtype, order=order)
    places = np.ndindex(*shape) if order == "C" else (i[::-1] for i in np.ndindex(*shape[::-1]))
    for k, index in enumerate(places):
        Z[index] = np.frombuffer(buffer[k * size : (k + 1) * size], dtype)[0]
    return Z
