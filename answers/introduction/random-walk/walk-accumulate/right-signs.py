def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    heads = rng.binomial(1, 0.5, size=n)
    return np.array([*itertools.accumulate(2 * heads - 1, initial=0)], dtype="int64")
