# loses: seeded-walk-leaves-global-state
# says: global state of Python's `random`
# hint: 2
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    import random

    random.seed(seed)
    return walk_numpy(n, np.random.default_rng(seed))
