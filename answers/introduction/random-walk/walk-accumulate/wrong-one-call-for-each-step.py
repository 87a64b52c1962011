# loses: walk-accumulate-no-loop
# says: Draw all steps with one call
# hint: 1
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = map(rng.choice, itertools.repeat([-1, 1], n))
    return np.array(list(itertools.accumulate(steps, initial=0)), dtype=np.int64)
