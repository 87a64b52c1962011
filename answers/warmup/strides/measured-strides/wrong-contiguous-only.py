# loses: measured-strides-views, measured-strides-edges, measured-strides-input
# says: measured_strides of Z[:, :, ::2]
# hint: 1
def measured_strides(Z):
    return contiguous_strides(Z.shape, Z.itemsize, "F" if np.isfortran(Z) else "C")
