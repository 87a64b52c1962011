# loses: measured-strides-edges
# says: raised IndexError
# hint: 3
def measured_strides(Z):
    address = lambda A: A.__array_interface__["data"][0]
    return tuple(
        address(np.moveaxis(Z, axis, 0)[1, ...]) - address(Z) for axis in range(Z.ndim)
    )
