# loses: dump-bytes, dump-any-strides
# says: expected [3, 233, 3, 235
# hint: 3
def dump(Z, dtype, order):
    """Return the dump of Z in this order: bytes, each element written as dtype."""
    return Z.astype(dtype, order=order).tobytes()
