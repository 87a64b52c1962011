# loses: float-counterexample-missed
# says: should return a tuple of two arrays
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    sub = np.array([0.1, 0.8, 1.5])
    return np.array([sub, sub])
