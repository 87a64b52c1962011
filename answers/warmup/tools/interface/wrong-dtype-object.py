# loses: interface-array, interface-zero-and-empty
# says: The text of a dtype
def interface(Z):
    return {"shape": Z.shape, "dtype": Z.dtype, "length": len(Z) if Z.ndim else None, "size": Z.size}
