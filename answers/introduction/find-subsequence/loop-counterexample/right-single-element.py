# way: One value, twenty times: every position matches, so the one that is missed must be the last.
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    seq = [0] * 20
    sub = [0]
    return seq, sub
