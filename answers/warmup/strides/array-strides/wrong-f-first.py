# loses: array-strides-edges
# says: Such an array counts as C-ordered
# hint: 3
def strides(Z):
    order = "F" if Z.flags.f_contiguous else "C"
    return contiguous_strides(Z.shape, Z.itemsize, order)
