# loses: spawned-walks-independent
# says: Expected a list of walks, got a ndarray.
# hint: 3
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    children = np.random.default_rng(seed).spawn(k)
    return np.array([walk_numpy(n, child) for child in children])
