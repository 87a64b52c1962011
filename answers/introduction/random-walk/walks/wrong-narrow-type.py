# loses: walks-contract
# says: the range of a narrow integer type
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = 2 * rng.integers(0, 2, size=(count, n), dtype=np.int8) - 1
    totals = np.cumulative_sum(steps, axis=1, dtype=np.int8, include_initial=True)
    return totals.astype(np.int64)
