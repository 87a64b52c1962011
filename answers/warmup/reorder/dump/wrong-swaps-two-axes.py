# loses: dump-bytes
# says: a dump of shape (2, 3, 4, 5)
def dump(Z, dtype, order):
    if order == "F" and Z.ndim > 1:
        Z = Z.swapaxes(0, -1)
    return Z.astype(dtype).tobytes()
