# way: Built from its parts: `sub`, a gap, and `sub` again, so that the last match ends the sequence.
def loop_counterexample():
    """Return (seq, sub), two lists: riddle_1 finds one match of sub in seq and misses another."""
    sub = list(range(3))
    seq = sub + [9, 9] + sub
    return (seq, sub)
