# loses: window-strided-values, window-strided-any-array, window-strided-view, window-strided-limits
# says: The axes are swapped
# hint: 2
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError("too long")
    s = Z.strides[0]
    return as_strided(Z, shape=(size, len(Z) - size + 1), strides=(s, s), writeable=False)
