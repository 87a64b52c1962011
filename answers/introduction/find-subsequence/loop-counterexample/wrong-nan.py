# loses: loop-counterexample-missed, loop-counterexample-found
# says: seq and sub should hold integers
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    return [float("nan"), 1.0, float("nan")], [float("nan")]
