# loses: float-counterexample-missed
# says: it misses nothing
# hint: 2
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    sub = np.array([0.1, 0.2])
    return np.array([0.7, 0.1, 0.2]), sub
