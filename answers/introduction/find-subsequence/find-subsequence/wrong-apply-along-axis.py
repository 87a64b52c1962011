# loses: find-subsequence-no-loop
# says: uses `numpy.apply_along_axis`
# hint: 1
from functools import partial


def find_subsequence(seq, sub):
    """Return the positions in seq at which sub begins, an array of dtype np.intp."""
    if len(sub) > len(seq):
        return np.empty(0, dtype=np.intp)
    windows = sliding_window_view(seq, len(sub))
    return np.flatnonzero(np.apply_along_axis(partial(np.array_equal, sub), 1, windows))
