# loses: interface-array, interface-zero-and-empty
# says: The length is the number of rows
# hint: 1
def interface(Z):
    return {"shape": Z.shape, "dtype": str(Z.dtype), "length": Z.size, "size": Z.size}
