# loses: walk-accumulate-no-loop
# says: the function called for each element
# hint: 1
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = rng.choice([-1, 1], size=n)
    totals = itertools.accumulate(steps, lambda here, step: here + step, initial=0)
    return np.array(list(totals), dtype=np.int64)
