# loses: spawned-walks-from-children
# says: Walk 0 is not what walk_numpy draws from child 0
# hint: 2
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    children = np.random.default_rng(seed).spawn(k + 1)
    return [walk_numpy(n, children[i]) for i in range(1, k + 1)]
