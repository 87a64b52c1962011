# loses: find-subsequence-values, find-subsequence-ends, find-subsequence-empty, find-subsequence-exact, find-subsequence-views
# says: np.array(...) turns it into an array.
# hint: 3
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    if len(sub) > len(seq):
        return []
    windows = sliding_window_view(seq, len(sub))
    return np.flatnonzero((windows == sub).all(axis=1)).tolist()
