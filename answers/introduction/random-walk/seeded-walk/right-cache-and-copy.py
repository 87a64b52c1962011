import functools


@functools.cache
def walked(seed, n):
    return walk_numpy(n, np.random.default_rng(seed))


def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    return walked(seed, n).copy()
