# loses: measured-strides-input
# says: uses `.strides`
# hint: 1
def measured_strides(Z):
    told = Z.__array_interface__["strides"]
    if told is None:
        told = contiguous_strides(Z.shape, Z.itemsize, "C")
    if Z.size == 0:
        return (0,) * Z.ndim
    return tuple(s if n > 1 else 0 for n, s in zip(Z.shape, told))
