# loses: dump-bytes, dump-any-strides
# says: changed it
def dump(Z, dtype, order):
    """Return the dump of Z in this order: bytes, each element written as dtype."""
    if Z.dtype.itemsize == int(dtype[2]) and Z.flags.writeable:
        Z.byteswap(inplace=True)
        return Z.tobytes(order)
    return Z.astype(dtype).tobytes(order)
