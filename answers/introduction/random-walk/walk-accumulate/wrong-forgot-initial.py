# loses: walk-accumulate-contract
# says: One too few along axis 0
# hint: 2
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = rng.choice([-1, 1], size=n)
    return np.array(list(itertools.accumulate(steps)), dtype=np.int64)
