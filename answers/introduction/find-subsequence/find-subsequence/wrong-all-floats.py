# loses: find-subsequence-exact
# says: sub [9007199254740993] of int64
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    seq, sub = seq.astype(float), sub.astype(float)
    if len(sub) > len(seq):
        return np.empty(0, dtype=np.intp)
    windows = sliding_window_view(seq, len(sub))
    return np.flatnonzero((windows == sub).all(axis=1))
