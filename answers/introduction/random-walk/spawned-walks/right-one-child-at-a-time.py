# way: Each child is spawned when its walk is due: the parent counts its children, so they are the same ones.
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    parent = np.random.default_rng(seed)
    return [walk_numpy(n, parent.spawn(1)[0]) for _ in range(k)]
