# loses: dump-bytes, dump-any-strides
# says: should be a bytes object, not list
# hint: 1
def dump(Z, dtype, order):
    """Return the dump of Z in this order: bytes, each element written as dtype."""
    return Z.astype(dtype).ravel(order).tolist()
