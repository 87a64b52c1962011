# loses: window-strided-limits
# says: expected ValueError, but it returned
# hint: 3
def sliding_window(Z, size=3):
    s = Z.strides[0]
    return as_strided(Z, shape=(max(len(Z) - size + 1, 0), size), strides=(s, s), writeable=False)
