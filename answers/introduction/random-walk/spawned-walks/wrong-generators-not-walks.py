# loses: spawned-walks-independent, spawned-walks-from-children
# says: walk 0: expected a NumPy array
# hint: 3
def spawned_walks(seed, k, n):
    """Return a list of k walks of n steps, walk i drawn by walk_numpy from spawned child i."""
    return np.random.default_rng(seed).spawn(k)
