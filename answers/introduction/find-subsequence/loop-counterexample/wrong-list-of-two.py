# loses: loop-counterexample-missed, loop-counterexample-found
# says: should return a tuple
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    return [[1, 2, 1, 2], [1, 2]]
