from numpy import *


def rows(positions):
    """A name that test cells use, too."""
    return array(positions, dtype=int64)


def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    check = [0]
    for coin in rng.integers(0, 2, size=n):
        check.append(check[-1] + (1 if coin else -1))
    return rows(check)
