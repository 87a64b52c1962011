def sliding_window(Z, size=3):
    if len(Z) < size:
        raise ValueError(f"size is {size}, but Z has only {len(Z)} elements")
    # The same by the constructor of ndarray, over the first element of Z.
    windows = np.lib.stride_tricks.as_strided(
        Z[: len(Z) - size + 1, np.newaxis],
        shape=(len(Z) - size + 1, size),
        strides=Z.strides * 2,
    )
    windows.setflags(write=False)
    return windows
