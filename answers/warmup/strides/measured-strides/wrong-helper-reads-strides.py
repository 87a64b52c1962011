# loses: measured-strides-input
# says: uses `.strides`
# hint: 1
def _told(Z):
    return Z.ctypes.strides if Z.ndim else ()


def measured_strides(Z):
    if Z.size == 0:
        return (0,) * Z.ndim
    return tuple(s if n > 1 else 0 for n, s in zip(Z.shape, _told(Z)))
