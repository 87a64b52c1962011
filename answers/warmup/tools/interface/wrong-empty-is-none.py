# loses: interface-zero-and-empty
# says: Only a 0-d array has no length
# hint: 3
def interface(Z):
    length = len(Z) if Z.ndim and Z.size else None
    return {"shape": Z.shape, "dtype": str(Z.dtype), "length": length, "size": Z.size}
