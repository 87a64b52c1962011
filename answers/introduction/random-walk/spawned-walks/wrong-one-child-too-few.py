# loses: spawned-walks-independent, spawned-walks-from-children
# says: the number of walks of spawned_walks(7, 3, 60)
# hint: 1
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    children = np.random.default_rng(seed).spawn(k)
    return [walk_numpy(n, children[i]) for i in range(k - 1)]
