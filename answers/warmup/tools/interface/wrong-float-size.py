# loses: interface-zero-and-empty
# says: expected an int, 1, got a float64
def interface(Z):
    size = np.prod(Z.shape)
    return {"shape": Z.shape, "dtype": str(Z.dtype), "length": len(Z) if Z.ndim else None, "size": size}
