# loses: seeded-walk-repeats
# says: seeded_walk(7, 50) gives two different walks.
# hint: 1
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    global _seeded_generator
    if "_seeded_generator" not in globals():
        _seeded_generator = np.random.default_rng(seed)
    return walk_numpy(n, _seeded_generator)
