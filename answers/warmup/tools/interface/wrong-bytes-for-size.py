# loses: interface-array, interface-zero-and-empty
# says: not of bytes
# hint: 1
def interface(Z):
    return {"shape": Z.shape, "dtype": str(Z.dtype), "length": len(Z) if Z.ndim else None, "size": Z.nbytes}
