# loses: spawned-walks-independent, spawned-walks-from-children
# says: Did you forget `return`?
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    walks = []
    for child in np.random.default_rng(seed).spawn(k):
        walks.append(walk_numpy(n, child))
