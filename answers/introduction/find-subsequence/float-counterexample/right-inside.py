# way: A match in the middle: what stands before it and behind it plays no part.
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    sub = np.array([0.2, 0.7, 0.3])
    seq = np.concatenate([[1.0, -1.0], sub, [5.0]])
    return seq, sub
