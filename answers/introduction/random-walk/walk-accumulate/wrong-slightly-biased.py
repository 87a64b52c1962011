# loses: walk-accumulate-contract
# says: Both directions should be equally likely
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = rng.choice([-1, 1], size=n, p=[0.48, 0.52])
    return np.array(list(itertools.accumulate(steps, initial=0)), dtype=np.int64)
