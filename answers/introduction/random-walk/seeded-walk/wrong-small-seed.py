# loses: seeded-walk-repeats
# says: seeded_walk(4294967296, 40) is not what walk_numpy draws
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    return walk_numpy(n, np.random.default_rng(seed % 2**32))
