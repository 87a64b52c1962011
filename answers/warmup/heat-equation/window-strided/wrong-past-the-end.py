# loses: window-strided-values, window-strided-any-array, window-strided-limits, window-strided-view
# says: expected shape (4, 3), got shape (6, 3) | reaches memory which it was not given
# hint: 2
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError("too long")
    s = Z.strides[0]
    return as_strided(Z, shape=(len(Z), size), strides=(s, s), writeable=False)
