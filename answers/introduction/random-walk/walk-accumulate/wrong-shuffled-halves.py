# loses: walk-accumulate-generator
# says: it does not know how many heads there have been
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = np.ones(n, dtype=np.int64)
    steps[: n // 2] = -1
    rng.shuffle(steps)
    return np.array(list(itertools.accumulate(steps, initial=0)), dtype=np.int64)
