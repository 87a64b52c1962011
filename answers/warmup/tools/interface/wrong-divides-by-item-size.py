# loses: interface-zero-and-empty
# says: ZeroDivisionError
def interface(Z):
    return {
        "shape": Z.shape,
        "dtype": str(Z.dtype),
        "length": Z.shape[0] if Z.ndim else None,
        "size": Z.nbytes // Z.itemsize,
    }
