# loses: array-strides-edges
# says: ZeroDivisionError
# hint: 2
def strides(Z):
    order = "C" if Z.flags.c_contiguous else "F"
    return contiguous_strides(Z.shape, Z.nbytes // Z.size, order)
