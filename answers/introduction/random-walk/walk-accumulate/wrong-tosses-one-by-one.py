# loses: walk-accumulate-no-loop
# says: the Python code runs once per element
# hint: 1
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = [2 * int(rng.integers(0, 2)) - 1 for _ in range(n)]
    return np.array(list(itertools.accumulate(steps, initial=0)), dtype=np.int64)
