# loses: walks-contract, walks-independent
# says: The axes are swapped.
# hint: 3
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = 2 * rng.integers(0, 2, size=(n, count)) - 1
    return np.cumulative_sum(steps, axis=0, include_initial=True)
