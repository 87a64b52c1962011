def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    tosses = rng.random(count * n).reshape(count, n)
    totals = np.add.accumulate(2 * (tosses >= 0.5) - 1, axis=1)
    return np.hstack([np.zeros((count, 1), dtype=int), totals])
