# loses: float-counterexample-missed
# says: seq: expected a NumPy array
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    return [0.1, 0.8, 1.5], [0.1, 0.8, 1.5]
