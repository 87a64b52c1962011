# loses: seeded-walk-repeats, seeded-walk-leaves-global-state
# says: draws from the global state of `np.random`
# hint: 2
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    np.random.seed(seed)
    walk = np.zeros(n + 1, dtype=np.int64)
    walk[1:] = np.cumsum(np.random.choice([-1, 1], size=n))
    return walk
