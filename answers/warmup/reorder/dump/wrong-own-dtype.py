# loses: dump-bytes, dump-any-strides
# says: expected 8 items
# hint: 2
def dump(Z, dtype, order):
    """Return the dump of Z in this order: bytes, each element written as dtype."""
    return Z.tobytes(order)
