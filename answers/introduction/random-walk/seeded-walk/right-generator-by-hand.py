# way: What `default_rng` does inside: a `SeedSequence` spreads the seed over the whole state of a `PCG64`.
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    bits = np.random.PCG64(np.random.SeedSequence(seed))
    return walk_numpy(n=n, rng=np.random.Generator(bits))
