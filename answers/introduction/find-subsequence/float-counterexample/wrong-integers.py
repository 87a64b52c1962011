# loses: float-counterexample-missed
# says: expected dtype float64
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    sub = np.array([1, 8, 15])
    return sub, sub
