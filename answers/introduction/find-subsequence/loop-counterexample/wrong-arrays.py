# loses: loop-counterexample-missed, loop-counterexample-found
# says: seq and sub should be lists. They are ndarray and ndarray.
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    return np.array([1, 2, 1, 2]), np.array([1, 2])
