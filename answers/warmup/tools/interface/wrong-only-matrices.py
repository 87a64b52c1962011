# loses: interface-array, interface-zero-and-empty, info-values
# says: not enough values to unpack
# hint: 2
def interface(Z):
    rows, columns = Z.shape
    return {"shape": Z.shape, "dtype": str(Z.dtype), "length": rows, "size": rows * columns}
