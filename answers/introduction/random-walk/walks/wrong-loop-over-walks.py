# loses: walks-no-loop
# says: the Python code runs once per element
# hint: 1
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    positions = np.zeros((count, n + 1), dtype=np.int64)
    for row in positions:
        row[1:] = np.cumsum(rng.choice([-1, 1], size=n))
    return positions
