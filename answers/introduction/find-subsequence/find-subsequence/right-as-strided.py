def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    n, m = len(seq), len(sub)
    if n < m:
        return np.zeros(0, np.intp)
    (step,) = seq.strides
    shape = (n - m + 1, m)
    windows = np.lib.stride_tricks.as_strided(seq, shape, (step, step), writeable=False)
    return np.argwhere(np.logical_and.reduce(windows == sub, axis=1)).ravel()
