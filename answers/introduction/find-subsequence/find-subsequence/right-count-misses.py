def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    m, n = sub.size, seq.size
    if m <= n:
        windows = np.lib.stride_tricks.sliding_window_view(seq, m)
        misses = np.count_nonzero(windows != sub, axis=-1)
        return np.nonzero(misses == 0)[0]
    return np.array([], dtype=np.intp)
