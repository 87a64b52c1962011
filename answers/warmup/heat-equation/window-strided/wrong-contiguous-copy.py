# loses: window-strided-view
# says: this is a copy, a view was asked for
# hint: 1
def sliding_window(Z, size=3):
    Z = np.ascontiguousarray(Z)
    if size > len(Z):
        raise ValueError("too long")
    s = Z.itemsize
    return as_strided(Z, shape=(len(Z) - size + 1, size), strides=(s, s), writeable=False)
