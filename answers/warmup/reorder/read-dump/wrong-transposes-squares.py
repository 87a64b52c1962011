# loses: read-dump-values
# says: a dump of shape (3, 3)
def read_dump(buffer, shape, dtype, order):
    Z = np.frombuffer(buffer, dtype)
    if shape == shape[::-1]:
        return Z.reshape(shape).T if len(shape) == 2 else Z.reshape(shape, order=order)
    return Z.reshape(shape, order=order)
