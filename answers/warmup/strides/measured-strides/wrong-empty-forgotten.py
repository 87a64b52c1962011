# loses: measured-strides-edges
# says: Z[:, :0], which is empty
# hint: 3
def measured_strides(Z):
    address = lambda A: A.__array_interface__["data"][0]
    return tuple(
        address(np.moveaxis(Z, axis, 0)[1:]) - address(Z) if Z.shape[axis] > 1 else 0
        for axis in range(Z.ndim)
    )
