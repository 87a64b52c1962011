# way: The generator gets a name, so a second draw could go on where the first one stopped.
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    rng = np.random.default_rng(seed=seed)
    walk = walk_numpy(n, rng)
    return walk
