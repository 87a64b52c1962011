# loses: measured-strides-edges, measured-strides-input
# says: nothing can be measured there
# hint: 3
def measured_strides(Z):
    return Z.strides
