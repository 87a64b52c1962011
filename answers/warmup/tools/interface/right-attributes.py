def interface(Z):
    return {
        "shape": Z.shape,
        "dtype": str(Z.dtype),
        "length": Z.shape[0] if Z.ndim else None,
        "size": Z.size,
    }
