# loses: walks-contract, walks-independent
# says: the different steps along the rows
# hint: 2
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = 2 * rng.integers(0, 2, size=(count, n + 1)) - 1
    steps[:, 0] = 0
    return np.cumsum(steps, axis=0)
