# loses: loop-counterexample-missed
# says: it misses nothing
# hint: 2
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    return [1, 2, 1, 2, 3], [1, 2]
