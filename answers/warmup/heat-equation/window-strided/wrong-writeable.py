# loses: window-strided-view
# says: The windows can be written to
# hint: 3
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError("too long")
    s = Z.strides[0]
    return as_strided(Z, shape=(len(Z) - size + 1, size), strides=(s, s))
