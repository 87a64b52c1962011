# loses: loop-counterexample-found
# says: It should find one, and miss another.
# hint: 3
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    return [3, 1, 2], [1, 2]
