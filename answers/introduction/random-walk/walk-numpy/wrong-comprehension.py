# loses: walk-numpy-no-loop
# says: the Python code runs once per element
# hint: 1
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    steps = rng.choice([-1, 1], size=n)
    return np.array([np.sum(steps[:i]) for i in range(n + 1)], dtype=np.int64)
