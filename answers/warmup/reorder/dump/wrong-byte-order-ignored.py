# loses: dump-bytes, dump-any-strides
# says: expected [3, 233, 3, 234, 3, 235, 3, 236], got [233, 3, 234
# hint: 2
def dump(Z, dtype, order):
    """Return the dump of Z in this order: bytes, each element written as dtype."""
    return Z.astype(dtype[1:]).tobytes(order)
