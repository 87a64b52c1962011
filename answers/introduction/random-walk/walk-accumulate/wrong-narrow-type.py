# loses: walk-accumulate-contract
# says: left the range of a narrow integer type
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = rng.choice(np.array([-1, 1], dtype=np.int8), size=n)
    return np.array(list(itertools.accumulate(steps, initial=0)), dtype=np.int64)
