# loses: interface-array
# says: hides the byte order
def interface(Z):
    return {"shape": Z.shape, "dtype": Z.dtype.name, "length": len(Z) if Z.ndim else None, "size": Z.size}
