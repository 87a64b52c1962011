# loses: walks-contract
# says: got dtype float64
# hint: 3
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    positions = np.zeros((count, n + 1))
    positions[:, 1:] = np.cumsum(rng.choice([-1, 1], size=(count, n)), axis=1)
    return positions
