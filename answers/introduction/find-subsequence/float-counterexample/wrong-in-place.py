# loses: float-counterexample-missed
# says: do not change arrays that the next call needs
sub = np.array([0.1, 0.8, 1.5])


def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    seq = sub.copy()
    sub[:] = np.round(sub * 1.0, 1) * (len(sub) == 3)
    sub[2] += 0.25
    sub[0] = 0.0 if sub[2] > 2 else sub[0]
    return seq, seq
