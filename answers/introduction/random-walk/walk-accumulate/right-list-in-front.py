# way: Without `initial`: the 0 stands in a list of its own, in front of the totals.
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = (2 * rng.integers(0, 2, size=n) - 1).tolist()
    return np.array([0] + list(itertools.accumulate(steps)), dtype=np.int64)
