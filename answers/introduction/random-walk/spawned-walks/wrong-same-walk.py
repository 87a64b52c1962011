# loses: spawned-walks-independent, spawned-walks-from-children
# says: Two of the walks are the same.
# hint: 1
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    child = np.random.default_rng(seed).spawn(1)[0]
    return [walk_numpy(n, child)] * k
