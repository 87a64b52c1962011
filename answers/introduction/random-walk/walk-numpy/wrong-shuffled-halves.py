# loses: walk-numpy-generator
# says: it does not know how many heads there have been
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    steps = rng.permutation(np.resize([1, -1], n))
    return np.append(0, np.cumsum(steps)).astype(np.int64)
