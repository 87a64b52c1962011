# loses: measured-strides-views, measured-strides-edges, measured-strides-input
# says: expected (96, 32, 8), got (12, 4, 1)
def measured_strides(Z):
    if Z.size == 0:
        return (0,) * Z.ndim
    address = lambda A: A.__array_interface__["data"][0]
    return tuple(
        (address(np.moveaxis(Z, axis, 0)[1:]) - address(Z)) // Z.itemsize if Z.shape[axis] > 1 else 0
        for axis in range(Z.ndim)
    )
