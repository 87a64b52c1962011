# loses: repeat-tile-own-memory
# says: the first result, after a second call and a write
buffers = {}


def repeat_tile(Z, n):
    key = (n, len(Z), Z.dtype.str)
    if Z.dtype.names or key not in buffers:
        buffers[key] = np.empty((n, len(Z)), dtype=Z.dtype)
    buffers[key][:] = Z
    return buffers[key]
