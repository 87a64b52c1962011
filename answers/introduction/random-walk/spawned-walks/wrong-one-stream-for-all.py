# loses: spawned-walks-from-children
# says: is not what walk_numpy draws from child 0
# hint: 2
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    rng = np.random.default_rng(seed)
    return [walk_numpy(n, rng) for _ in range(k)]
