# way: Let the computer look: one seed after the other, always in the same order, until a match is missed.
def float_counterexample():
    """Return (seq, sub), two float64 arrays: sub matches in seq, and riddle_2 misses it."""
    seed = 0
    while True:
        seq = np.random.default_rng(seed).random(12)
        if len(riddle_2(seq, seq[4:9])) == 0:
            return seq, seq[4:9]
        seed += 1
