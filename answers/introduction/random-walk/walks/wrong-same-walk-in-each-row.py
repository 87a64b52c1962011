# loses: walks-independent
# says: the number of different rows among 30 walks
# hint: 1
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = 2 * rng.integers(0, 2, size=n) - 1
    walk = np.cumulative_sum(steps, include_initial=True)
    return np.tile(walk, (count, 1))
