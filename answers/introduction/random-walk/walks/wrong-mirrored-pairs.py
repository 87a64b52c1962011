# loses: walks-independent
# says: The steps of one row have to do with those of another
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    half = 2 * rng.integers(0, 2, size=((count + 1) // 2, n)) - 1
    steps = np.concatenate([half, -half])[:count]
    return np.cumulative_sum(steps, axis=1, include_initial=True)
