# loses: window-strided-view
# says: sliding_window(Z, 2) of Z = np.arange(30)[::-3]: this is a copy
# hint: 1
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError(size)
    if Z.flags.writeable:
        Z = np.ascontiguousarray(Z)
    step = Z.strides[0]
    return as_strided(Z, shape=(len(Z) - size + 1, size), strides=(step, step), writeable=False)
