# way: A large number beside small ones: where the rounding happens decides what is left of them.
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    sub = np.array([1.0, 1.0, 1e8])
    return np.append(np.zeros(3), sub), sub
