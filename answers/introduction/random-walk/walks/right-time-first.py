# way: Time runs down the rows until the last line turns the table: the same step of all walks lies side by side in memory.
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = np.zeros((n + 1, count), dtype=np.int64)
    steps[1:] = np.where(rng.random((n, count)) < 0.5, 1, -1)
    return steps.cumsum(axis=0).T
