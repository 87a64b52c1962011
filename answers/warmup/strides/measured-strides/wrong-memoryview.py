# loses: measured-strides-views, measured-strides-input
# says: uses `.strides`
# hint: 1
def measured_strides(Z):
    if Z.size == 0:
        return (0,) * Z.ndim
    return tuple(s if n > 1 else 0 for n, s in zip(Z.shape, memoryview(Z).strides))
