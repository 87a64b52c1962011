# way: By its first column: a slice knows where the rows begin, and only the columns are left for `as_strided`.
def sliding_window(Z, size=3):
    if len(Z) < size:
        raise ValueError(f"size is {size}, but Z has only {len(Z)} elements")
    # Each row begins where the column of first elements has its element.
    windows = np.lib.stride_tricks.as_strided(
        Z[: len(Z) - size + 1, np.newaxis],
        shape=(len(Z) - size + 1, size),
        strides=Z.strides * 2,
    )
    windows.setflags(write=False)
    return windows
