# loses: seeded-walk-repeats
# says: is not what walk_numpy draws from np.random.default_rng(7)
# hint: 2
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    walk = np.zeros(n + 1, dtype=np.int64)
    walk[1:] = np.cumsum(np.random.RandomState(seed).choice([-1, 1], size=n))
    return walk
