def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = rng.integers(0, 2, size=n) * 2 - 1
    return np.array([*itertools.accumulate(steps, initial=0)], dtype=np.int64)
