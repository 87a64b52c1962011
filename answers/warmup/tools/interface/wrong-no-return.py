# loses: interface-array, interface-zero-and-empty, info-keys, info-values
# says: Did you forget `return`?
def interface(Z):
    {"shape": Z.shape, "dtype": str(Z.dtype), "length": len(Z) if Z.ndim else None, "size": Z.size}
