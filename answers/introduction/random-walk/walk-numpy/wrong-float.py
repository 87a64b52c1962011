# loses: walk-numpy-contract
# says: got dtype float64
# hint: 2
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    walk = np.zeros(n + 1)
    walk[1:] = np.cumsum(rng.choice([-1, 1], size=n))
    return walk
