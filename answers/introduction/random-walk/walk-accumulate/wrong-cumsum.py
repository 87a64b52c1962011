# loses: walk-accumulate-no-loop
# says: does not use `itertools.accumulate`
# hint: 1
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    return np.append(0, np.cumsum(rng.choice([-1, 1], size=n))).astype(np.int64)
