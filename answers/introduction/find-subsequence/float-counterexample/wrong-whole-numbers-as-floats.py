# loses: float-counterexample-missed
# says: riddle_2 finds it there: it misses nothing
# hint: 2
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    sub = np.array([1.0, 8.0, 15.0])
    return sub, sub
