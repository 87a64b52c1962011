# loses: dump-bytes, dump-any-strides
# says: should be a bytes object, not ndarray
# hint: 1
def dump(Z, dtype, order):
    """Return the dump of Z in this order: bytes, each element written as dtype."""
    return np.frombuffer(Z.astype(dtype).tobytes(order), dtype=np.uint8)
