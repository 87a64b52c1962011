# loses: find-subsequence-no-loop
# says: This is a loop that hides
# hint: 1
import itertools


def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    if len(sub) > len(seq):
        return np.empty(0, dtype=np.intp)
    windows = sliding_window_view(seq, len(sub))
    return np.flatnonzero(list(map(np.array_equal, windows, itertools.repeat(sub))))
