# loses: window-strided-limits
# says: The default of `size` is 3
def sliding_window(Z, size=2):
    n, s = Z.shape[0], Z.strides[0]
    if size > n:
        raise ValueError("too long")
    return as_strided(Z, shape=(n - size + 1, size), strides=(s, s), writeable=False)
