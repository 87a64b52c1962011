# loses: array-strides-orders, array-strides-edges
# says: The axes run in the other order
# says: Such an array counts as C-ordered
# hint: 3
def strides(Z):
    return contiguous_strides(Z.shape, Z.itemsize, "F")
