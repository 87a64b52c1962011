# loses: window-strided-values, window-strided-any-array, window-strided-view, window-strided-limits
# says: Six elements have four windows of three
# hint: 2
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError("too long")
    blocks = Z[: len(Z) // size * size]
    s = Z.strides[0]
    return as_strided(blocks, shape=(len(Z) // size, size), strides=(s * size, s), writeable=False)
