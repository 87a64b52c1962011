# loses: walks-contract, walks-independent, walks-no-loop
# says: AttributeError
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = 2 * rng.integers(0, 2, size=(count, n)) - 1
    return np.cumulativesum(steps, axis=1, include_initial=True)
