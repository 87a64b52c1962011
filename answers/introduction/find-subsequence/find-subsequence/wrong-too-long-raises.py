# loses: find-subsequence-empty
# says: raised ValueError
# hint: 2
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    windows = sliding_window_view(seq, len(sub))
    return np.flatnonzero((windows == sub).all(axis=1))
