# way: With a transpose: order F of an array is order C of its transpose.
def dump(Z, dtype, order):
    """Return the dump of Z in this order: bytes, each element written as dtype."""
    if order == "F":
        Z = Z.T
    return np.array(Z, dtype=dtype).tobytes()
