# way: With `np.moveaxis`: bring each axis to the front, and `[1:]` is all the indexing that you need.
def measured_strides(Z):
    def address(A):
        return A.__array_interface__["data"][0]

    if 0 in Z.shape:
        return (0,) * Z.ndim
    return tuple(
        address(np.moveaxis(Z, axis, 0)[1:]) - address(Z) if Z.shape[axis] > 1 else 0
        for axis in range(Z.ndim)
    )
