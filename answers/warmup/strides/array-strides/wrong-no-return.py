# loses: array-strides-orders, array-strides-edges
# says: Did you forget `return`?
def strides(Z):
    contiguous_strides(Z.shape, Z.itemsize, "C" if Z.flags.c_contiguous else "F")
