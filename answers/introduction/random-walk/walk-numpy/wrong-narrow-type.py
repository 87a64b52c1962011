# loses: walk-numpy-contract
# says: the range of a narrow integer type
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    steps = 2 * rng.integers(0, 2, size=n, dtype=np.int8) - 1
    walk = np.zeros(n + 1, dtype=np.int8)
    np.cumsum(steps, out=walk[1:], dtype=np.int8)
    return walk.astype(np.int64)
