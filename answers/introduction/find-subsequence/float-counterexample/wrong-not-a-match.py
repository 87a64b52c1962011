# loses: float-counterexample-missed
# says: matches nowhere in seq
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    return np.array([0.1 + 0.2, 0.8, 1.5]), np.array([0.3, 0.8, 1.5])
