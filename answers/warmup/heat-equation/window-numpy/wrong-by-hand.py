# loses: window-numpy-view
# says: does not use `numpy.lib.stride_tricks.sliding_window_view`
# hint: 1
def sliding_window_numpy(Z, size=3):
    if size > len(Z):
        raise ValueError(size)
    step = Z.strides[0]
    return as_strided(Z, shape=(len(Z) - size + 1, size), strides=(step, step), writeable=False)
