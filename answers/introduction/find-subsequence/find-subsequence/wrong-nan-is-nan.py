# loses: find-subsequence-exact
# says: With ==, NaN is not equal to NaN.
# hint: 1
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    if len(sub) > len(seq):
        return np.empty(0, dtype=np.intp)
    windows = sliding_window_view(seq, len(sub))
    same = (windows == sub) | ((windows != windows) & (sub != sub))
    return np.flatnonzero(same.all(axis=1))
