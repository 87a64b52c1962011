# loses: walk-accumulate-contract
# says: np.array(...) turns it into an array.
# hint: 3
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = rng.choice([-1, 1], size=n)
    return list(itertools.accumulate(steps, initial=0))
