# loses: window-strided-view
# says: changed its writeable flag
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError(size)
    step = Z.strides[0]
    windows = as_strided(Z, shape=(len(Z) - size + 1, size), strides=(step, step), writeable=False)
    if Z.base is None:
        Z.flags.writeable = True
    return windows
