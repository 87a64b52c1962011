# loses: walk-numpy-contract
# says: the different steps of a long walk
# hint: 2
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    walk = np.cumsum(2 * rng.integers(0, 2, size=n + 1) - 1)
    walk[0] = 0
    return walk
