# loses: seeded-walk-repeats
# says: are the same walk. Is the seed used?
# hint: 2
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    return walk_numpy(n, np.random.default_rng(7))
