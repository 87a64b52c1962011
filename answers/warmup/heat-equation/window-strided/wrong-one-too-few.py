# loses: window-strided-values, window-strided-any-array, window-strided-view, window-strided-limits
# says: Six elements have four windows of three
# hint: 2
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError("too long")
    s = Z.strides[0]
    return as_strided(Z, shape=(len(Z) - size, size), strides=(s, s), writeable=False)
