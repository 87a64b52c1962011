# loses: interface-array, interface-zero-and-empty
# says: expected a tuple
# hint: 1
def interface(Z):
    return {"shape": list(Z.shape), "dtype": str(Z.dtype), "length": len(Z) if Z.ndim else None, "size": Z.size}
