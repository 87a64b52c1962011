# loses: unit-vector-values
# says: an array of its own
BUFFERS = {}


def unit_vector(n, position):
    if position < 1 or position > n:
        raise ValueError("no such position")
    buffer = BUFFERS.setdefault(n, np.zeros(n))
    buffer[:] = 0
    buffer[position - 1] = 1
    return buffer
