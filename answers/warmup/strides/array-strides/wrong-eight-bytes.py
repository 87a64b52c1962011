# loses: array-strides-orders, array-strides-edges
# says: it is not always 8
# hint: 2
def strides(Z):
    return contiguous_strides(Z.shape, 8, "C" if Z.flags.c_contiguous else "F")
