# loses: walks-contract
# says: the first column of walks(3, 4, rng)
# hint: 2
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = 2 * rng.integers(0, 2, size=(count, n + 1)) - 1
    return np.cumsum(steps).reshape(count, n + 1)
