# loses: find-subsequence-views
# says: find_subsequence(x[::2], y[::-1])
# hint: 1
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    n, m = len(seq), len(sub)
    if n < m:
        return np.empty(0, dtype=np.intp)
    size = seq.itemsize
    windows = np.lib.stride_tricks.as_strided(seq, (n - m + 1, m), (size, size))
    return np.flatnonzero((windows == sub).all(axis=1))
