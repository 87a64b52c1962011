# loses: float-counterexample-missed
# says: seq should have 1 to 20 elements. It has 100.
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    seq = np.random.default_rng(0).random(100)
    return seq, seq[20:30]
