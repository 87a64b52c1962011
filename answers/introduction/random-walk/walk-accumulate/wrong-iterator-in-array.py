# loses: walk-accumulate-contract, walk-accumulate-generator
# says: walk_accumulate(5, rng): expected shape (6,)
# hint: 3
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = rng.choice([-1, 1], size=n)
    return np.array(itertools.accumulate(steps, initial=0))
