# loses: array-strides-edges
# says: This is what Z.strides says
# hint: 1
def strides(Z):
    return Z.strides
