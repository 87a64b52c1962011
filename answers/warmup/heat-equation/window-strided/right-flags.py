def sliding_window(Z, size=3):
    n, s = Z.shape[0], Z.strides[0]
    if not size <= n:
        raise ValueError
    windows = as_strided(Z, shape=(n - size + 1, size), strides=(s, s))
    windows.flags.writeable = False
    return windows
