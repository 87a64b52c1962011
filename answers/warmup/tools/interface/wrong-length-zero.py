# loses: interface-zero-and-empty
# says: A 0-d array has no length
# hint: 2
def interface(Z):
    return {"shape": Z.shape, "dtype": str(Z.dtype), "length": len(Z) if Z.ndim else 0, "size": Z.size}
