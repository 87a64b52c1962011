# loses: float-counterexample-missed
# says: Every call must return one
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    sub = np.array([0.1, 0.8, next(thirds)])
    return sub, sub


thirds = iter([1.5] * 5 + [0.0] * 1000)
