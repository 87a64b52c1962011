def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    steps = np.empty(n + 1, dtype=np.int64)
    steps[0] = 0
    steps[1:] = rng.integers(0, 2, size=n, dtype=np.int8)
    steps[1:] *= 2
    steps[1:] -= 1
    return np.add.accumulate(steps)
