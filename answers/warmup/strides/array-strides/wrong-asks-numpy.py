# loses: array-strides-edges
# says: This is what Z.strides says
def strides(Z):
    return Z.strides
