# loses: measured-strides-input
# says: Measure: subtract the addresses of two neighbours
# hint: 1
def measured_strides(Z):
    if Z.size == 0:
        return (0,) * Z.ndim
    return tuple(s if n > 1 else 0 for n, s in zip(Z.shape, Z.strides))
