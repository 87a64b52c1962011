# loses: array-strides-edges
# says: uses `.strides`
# hint: 1
def strides(Z):
    falling = list(Z.strides) == sorted(Z.strides, reverse=True)
    order = "C" if Z.size == 0 or falling else "F"
    return contiguous_strides(Z.shape, Z.itemsize, order)
