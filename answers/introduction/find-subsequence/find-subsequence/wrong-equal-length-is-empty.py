# loses: find-subsequence-ends
# says: sub is as long as seq, and matches once
# hint: 2
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    if len(sub) >= len(seq):
        return np.empty(0, dtype=np.intp)
    return np.flatnonzero((sliding_window_view(seq, len(sub)) == sub).all(axis=1))
