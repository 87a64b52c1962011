# loses: walk-numpy-contract
# says: go to the right. Both directions should be equally likely.
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    steps = np.where(rng.random(n) < 0.45, -1, 1)
    return np.cumulative_sum(steps, include_initial=True)
