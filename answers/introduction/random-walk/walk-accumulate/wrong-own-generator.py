# loses: walk-accumulate-generator
# says: Two different seeds give the same walk
# hint: 1
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = np.random.default_rng(1).choice([-1, 1], size=n)
    return np.array(list(itertools.accumulate(steps, initial=0)), dtype=np.int64)
