# loses: measured-strides-views, measured-strides-edges, measured-strides-input
# says: measured_strides of Z: expected
# hint: 1
def measured_strides(Z):
    if Z.size == 0:
        return (0,) * Z.ndim
    first = Z[(0,) * Z.ndim]
    measured = []
    for axis, length in enumerate(Z.shape):
        if length == 1:
            measured.append(0)
            continue
        index = [0] * Z.ndim
        index[axis] = 1
        neighbour = Z[tuple(index)]
        here, there = (A.__array_interface__["data"][0] for A in (first, neighbour))
        measured.append(there - here)
    return tuple(measured)
