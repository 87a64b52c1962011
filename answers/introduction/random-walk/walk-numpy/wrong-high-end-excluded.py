# loses: walk-numpy-contract
# says: the different steps of a long walk
# hint: 1
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    steps = rng.integers(-1, 1, size=n)
    return np.cumulative_sum(steps, include_initial=True)
