# loses: loop-counterexample-missed
# says: should have 1 to 20 elements. They have 3 and 0.
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    return [1, 2, 3], []
