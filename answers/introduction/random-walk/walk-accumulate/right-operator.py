import operator
from itertools import accumulate


def totals(steps):
    return accumulate(steps, operator.add, initial=0)


def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    steps = np.where(rng.random(n) < 0.5, -1, 1)
    return np.fromiter(totals(steps.tolist()), dtype=np.int64, count=n + 1)
