# way: With `np.cumsum` and a zero put in front: two calls that everybody knows.
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    steps = np.where(rng.random(n) < 0.5, -1, 1)
    return np.concatenate(([0], np.cumsum(steps)))
