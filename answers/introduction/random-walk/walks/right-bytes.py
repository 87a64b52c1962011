def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    heads = rng.random((count, n)) < 0.5
    steps = np.insert(np.where(heads, 1, -1), 0, 0, axis=1)
    return np.add.accumulate(steps, axis=1, dtype=np.int64)
