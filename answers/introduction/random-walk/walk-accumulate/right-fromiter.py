# way: With `chain` and `np.fromiter`: the array is filled straight from the iterator, and no list is ever built.
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    tosses = rng.random(n) < 0.5
    steps = np.where(tosses, 1, -1)
    totals = itertools.accumulate(itertools.chain((0,), steps))
    return np.fromiter(totals, dtype=np.int64, count=n + 1)
