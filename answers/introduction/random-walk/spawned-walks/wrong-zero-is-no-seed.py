# loses: spawned-walks-from-children
# says: spawned_walks(0, 2, 35) is not what walk_numpy draws
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    parent = np.random.default_rng(seed if seed else None)
    return [walk_numpy(n, child) for child in parent.spawn(k)]
