# loses: walk-accumulate-contract
# says: got dtype
# hint: 3
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = rng.choice([-1.0, 1.0], size=n)
    return np.array(list(itertools.accumulate(steps, initial=0)))
