# loses: measured-strides-edges
# says: nothing can be measured there
def measured_strides(Z):
    return Z.strides
