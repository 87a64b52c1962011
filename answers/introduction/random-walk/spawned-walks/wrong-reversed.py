# loses: spawned-walks-independent, spawned-walks-from-children
# says: Each walk must depend on its own child alone.
# hint: 2
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    children = np.random.default_rng(seed).spawn(k)
    return [walk_numpy(n, children.pop()) for _ in range(k)]
