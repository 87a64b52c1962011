# loses: walk-accumulate-contract, walk-accumulate-generator
# says: the different steps of a long walk
# hint: 1
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    import operator

    steps = rng.choice([-1, 1], size=n)
    return np.array(list(itertools.accumulate(steps, operator.mul, initial=0)), dtype=np.int64)
