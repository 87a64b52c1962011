# way: It spawns seeds instead of generators: small things that can be sent to other processes before anybody draws.
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    seeds = np.random.SeedSequence(seed).spawn(k)
    return list(map(lambda s: walk_numpy(n, np.random.default_rng(s)), seeds))
