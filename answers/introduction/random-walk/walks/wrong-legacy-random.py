# loses: walks-independent
# says: draws from the global state of `np.random`
# hint: 1
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = np.random.choice([-1, 1], size=(count, n))
    return np.cumulative_sum(steps, axis=1, include_initial=True)
