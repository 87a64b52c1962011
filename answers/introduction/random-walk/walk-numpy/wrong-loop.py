# loses: walk-numpy-no-loop
# says: the Python code runs once per element
# hint: 1
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    walk = np.zeros(n + 1, dtype=np.int64)
    for i, step in enumerate(rng.choice([-1, 1], size=n)):
        walk[i + 1] = walk[i] + step
    return walk
