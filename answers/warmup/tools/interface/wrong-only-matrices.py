# loses: interface-array, interface-zero-and-empty, info-values
# says: not enough values to unpack
def interface(Z):
    rows, columns = Z.shape
    return {"shape": Z.shape, "dtype": str(Z.dtype), "length": rows, "size": rows * columns}
