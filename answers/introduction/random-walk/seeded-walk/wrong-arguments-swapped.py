# loses: seeded-walk-repeats
# says: is not what walk_numpy draws from np.random.default_rng(7)
# hint: 2
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    return walk_numpy(seed, np.random.default_rng(n))
