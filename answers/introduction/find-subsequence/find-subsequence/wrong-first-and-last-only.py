# loses: find-subsequence-values, find-subsequence-exact
# says: only the first and the last element agree
# hint: 1
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    if len(sub) > len(seq):
        return np.empty(0, dtype=np.intp)
    windows = sliding_window_view(seq, len(sub))
    return np.flatnonzero((windows[:, 0] == sub[0]) & (windows[:, -1] == sub[-1]))
