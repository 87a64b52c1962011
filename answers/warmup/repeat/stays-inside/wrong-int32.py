# loses: stays-inside-end
# says: (1048577,), (4096,)
def stays_inside(Z, shape, strides):
    if 0 in shape:
        return True
    n, s = np.array(shape, dtype=np.int32), np.array(strides, dtype=np.int32)
    reach = (n - 1) * s
    return bool((reach >= 0).all() and reach.sum() + Z.itemsize <= Z.nbytes)
