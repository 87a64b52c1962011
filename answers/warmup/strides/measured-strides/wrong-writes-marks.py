# loses: measured-strides-views, measured-strides-input
# says: read-only
# says: changed it
# hint: 1
def measured_strides(Z):
    Z[...] = np.zeros((), dtype=Z.dtype)
    if Z.size == 0:
        return (0,) * Z.ndim
    address = lambda A: A.__array_interface__["data"][0]
    return tuple(
        address(np.moveaxis(Z, axis, 0)[1:]) - address(Z) if Z.shape[axis] > 1 else 0
        for axis in range(Z.ndim)
    )
