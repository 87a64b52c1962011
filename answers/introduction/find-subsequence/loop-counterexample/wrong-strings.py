# loses: loop-counterexample-missed
# says: seq and sub should be lists. They are str and str.
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    return "banana", "ana"
