def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    parent = np.random.default_rng(seed)
    found = []
    for child in parent.spawn(k):
        found.append(walk_numpy(n, child))
    return found
