# loses: walk-numpy-contract
# says: the different steps of a long walk
# hint: 1
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    walk = np.zeros(n + 1, dtype=np.int64)
    walk[1:] = np.sum(rng.choice([-1, 1], size=n))
    return walk
