# loses: walk-numpy-contract
# says: One too few along axis 0
# hint: 2
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    return np.cumsum(rng.choice([-1, 1], size=n))
