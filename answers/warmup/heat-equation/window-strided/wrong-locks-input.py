# loses: window-strided-view
# says: changed its writeable flag
# hint: 3
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError("too long")
    Z.flags.writeable = False
    s = Z.strides[0]
    return as_strided(Z, shape=(len(Z) - size + 1, size), strides=(s, s))
