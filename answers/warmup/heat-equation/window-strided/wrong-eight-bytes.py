# loses: window-strided-values, window-strided-any-array, window-strided-view
# says: sliding_window(Z, 3) of Z = np.arange(24)[4:16:2]
# hint: 1
def sliding_window(Z, size=3):
    if size > len(Z):
        raise ValueError("too long")
    return as_strided(Z, shape=(len(Z) - size + 1, size), strides=(8, 8), writeable=False)
