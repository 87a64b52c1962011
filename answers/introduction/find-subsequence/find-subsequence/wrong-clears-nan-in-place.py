# loses: find-subsequence-views
# says: changed it
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    if len(sub) > len(seq):
        return np.empty(0, dtype=np.intp)
    np.nan_to_num(seq, copy=False, nan=-0.5, posinf=np.inf, neginf=-np.inf)
    windows = sliding_window_view(seq, len(sub))
    return np.flatnonzero((windows == sub).all(axis=1))
