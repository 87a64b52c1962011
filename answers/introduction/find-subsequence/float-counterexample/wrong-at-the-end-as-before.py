# loses: float-counterexample-missed
# says: it misses nothing
# hint: 2
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    return np.array([1.5, 2.5, 1.5, 2.5]), np.array([1.5, 2.5])
