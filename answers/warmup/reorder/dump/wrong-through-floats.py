# loses: dump-bytes
# says: a dump of shape (2, 3), dtype '>i8', order 'C'
def dump(Z, dtype, order):
    return Z.astype(np.float64).astype(dtype).tobytes(order)
