# loses: walks-contract
# says: One too few along axis 1
# hint: 3
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    return np.cumsum(rng.choice([-1, 1], size=(count, n)), axis=1)
