# loses: float-counterexample-missed
# says: riddle_2 finds it there
# hint: 2
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    sub = np.random.default_rng(next(seeds)).integers(0, 9, size=3) / 2
    return sub, sub


seeds = iter(range(10_000))
