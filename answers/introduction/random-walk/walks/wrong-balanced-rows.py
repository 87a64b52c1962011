# loses: walks-independent
# says: end too near together
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = rng.permuted(np.tile(np.resize([1, -1], n), (count, 1)), axis=1)
    return np.cumulative_sum(steps, axis=1, dtype=np.int64, include_initial=True)
