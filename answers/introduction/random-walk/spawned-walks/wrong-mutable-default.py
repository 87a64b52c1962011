# loses: spawned-walks-independent, spawned-walks-from-children
# says: the number of walks
# hint: 3
def spawned_walks(seed, k, n, found=[]):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    for child in np.random.default_rng(seed).spawn(k):
        found.append(walk_numpy(n, child))
    return found
