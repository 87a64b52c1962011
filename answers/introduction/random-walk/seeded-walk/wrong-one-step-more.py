# loses: seeded-walk-repeats
# says: is not what walk_numpy draws
# hint: 2
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    return walk_numpy(n + 1, np.random.default_rng(seed))
