# loses: walks-independent
# says: fewer were drawn from `rng`
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = np.random.default_rng(rng.integers(2**32)).choice([-1, 1], size=(count, n))
    return np.cumulative_sum(steps, axis=1, dtype=np.int64, include_initial=True)
