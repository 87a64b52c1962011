# loses: find-subsequence-values, find-subsequence-ends, find-subsequence-exact, find-subsequence-views
# says: expected shape (2,), got shape (0,)
# hint: 1
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    if len(sub) > len(seq):
        return np.empty(0, dtype=np.intp)
    windows = sliding_window_view(seq, len(sub))
    return np.flatnonzero((windows == sub).all(axis=0))
