def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    sub = np.array([0.1, 0.8, 1.5], dtype=">f8")
    return np.concatenate([[7.0], sub]), sub
