# loses: array-strides-orders
# says: The axes run in the other order
def strides(Z):
    return contiguous_strides(Z.shape, Z.itemsize, "C")
