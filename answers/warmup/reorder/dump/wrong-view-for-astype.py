# loses: dump-bytes, dump-any-strides
# says: the bytes of dump(A, '>u2', 'C')
# hint: 2
def dump(Z, dtype, order):
    """Return the dump of Z in this order: bytes, each element written as dtype."""
    return Z.copy().view(dtype).tobytes(order)
