# loses: read-dump-values, read-dump-layout
# says: a dump of shape (2, 3, 4, 5)
def read_dump(buffer, shape, dtype, order):
    Z = np.frombuffer(buffer, dtype)
    if order == "C" or len(shape) < 2:
        return Z.reshape(shape)
    swapped = (shape[-1], *shape[1:-1], shape[0])
    return Z.reshape(swapped).swapaxes(0, -1)
