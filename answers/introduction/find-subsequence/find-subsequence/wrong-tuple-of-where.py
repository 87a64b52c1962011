# loses: find-subsequence-values, find-subsequence-ends, find-subsequence-empty, find-subsequence-exact, find-subsequence-views
# says: take its element 0
# hint: 3
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    if len(sub) > len(seq):
        return np.empty(0, dtype=np.intp)
    return np.where((sliding_window_view(seq, len(sub)) == sub).all(axis=1))
