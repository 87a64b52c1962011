# way: With `ravel` in the order of the dump: after that there is one axis only, and nothing left to get wrong.
def dump(Z, dtype, order):
    """Return the dump of Z in this order: bytes, each element written as dtype."""
    return Z.ravel(order=order).astype(dtype).tobytes()
