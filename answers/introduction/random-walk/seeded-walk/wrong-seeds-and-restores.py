# loses: seeded-walk-leaves-global-state
# says: somebody may draw before you put it back
# hint: 2
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    before = np.random.get_state()
    np.random.seed(seed % 2**32)
    walk = walk_numpy(n, np.random.default_rng(seed))
    np.random.set_state(before)
    return walk
