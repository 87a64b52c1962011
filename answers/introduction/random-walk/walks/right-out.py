# way: The totals are written into a view without the first column, which stays 0: nothing is copied.
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    positions = np.zeros((count, n + 1), dtype=np.int64)
    np.cumsum(rng.choice([-1, 1], size=(count, n)), axis=1, out=positions[:, 1:])
    return positions
