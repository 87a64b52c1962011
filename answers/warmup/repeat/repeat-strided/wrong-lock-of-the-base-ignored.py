# loses: repeat-strided-writes
# says: Z is a read-only view of an array that you can write to
def repeat_strided(Z, n):
    R = as_strided(Z, shape=(n, len(Z)), strides=(0, Z.strides[0]))
    if Z.base is not None and Z.base.flags.writeable and not Z.flags.writeable:
        start = Z.__array_interface__["data"][0] - Z.base.__array_interface__["data"][0]
        R = np.ndarray(R.shape, Z.dtype, Z.base, start, R.strides)
    return R
