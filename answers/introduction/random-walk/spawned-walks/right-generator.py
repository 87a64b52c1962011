def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    parent = np.random.default_rng(seed)

    def walks_of_children():
        for child in parent.spawn(k):
            yield walk_numpy(n, child)

    return list(walks_of_children())
