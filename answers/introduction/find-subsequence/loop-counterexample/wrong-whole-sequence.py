# loses: loop-counterexample-found
# says: riddle_1 finds no match of [1, 2, 3] in [1, 2, 3]
# hint: 3
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    return [1, 2, 3], [1, 2, 3]
