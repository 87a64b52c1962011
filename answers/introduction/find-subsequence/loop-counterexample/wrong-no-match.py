# loses: loop-counterexample-missed, loop-counterexample-found
# says: matches nowhere in
# hint: 3
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    return [1, 2, 1, 2], [2, 2]
