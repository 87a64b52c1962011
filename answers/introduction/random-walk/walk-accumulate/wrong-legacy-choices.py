# loses: walk-accumulate-generator
# says: global state of Python's `random`
# hint: 1
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    import random

    steps = random.choices([-1, 1], k=n)
    return np.array(list(itertools.accumulate(steps, initial=0)), dtype=np.int64)
