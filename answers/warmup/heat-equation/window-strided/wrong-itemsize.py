# loses: window-strided-any-array, window-strided-view
# says: Ask Z for its own stride | reaches memory which it was not given
# hint: 1
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError("too long")
    s = Z.itemsize
    return as_strided(Z, shape=(len(Z) - size + 1, size), strides=(s, s), writeable=False)
