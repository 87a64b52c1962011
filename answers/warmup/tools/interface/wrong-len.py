# loses: interface-zero-and-empty, info-values
# says: len() of unsized object
# hint: 2
def interface(Z):
    return {"shape": Z.shape, "dtype": str(Z.dtype), "length": len(Z), "size": Z.size}
