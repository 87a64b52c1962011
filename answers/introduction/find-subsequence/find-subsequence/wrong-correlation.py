# loses: find-subsequence-exact
# says: That is riddle_2's bug
# hint: 1
def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    if len(sub) > len(seq):
        return np.empty(0, dtype=np.intp)
    windows = sliding_window_view(seq, len(sub))
    scores = np.cumsum(windows[:, ::-1] * sub[::-1], axis=1)[:, -1]
    candidates = np.flatnonzero(scores == np.cumsum(sub * sub)[-1])
    return candidates[(windows[candidates] == sub).all(axis=1)]
