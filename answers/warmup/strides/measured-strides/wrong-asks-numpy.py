# loses: measured-strides-edges, measured-strides-input
# says: nothing can be measured there
def measured_strides(Z):
    return Z.strides
