# loses: loop-counterexample-missed
# says: They have 60 and 2.
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    return [1, 2] * 30, [1, 2]
