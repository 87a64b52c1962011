# loses: walks-no-loop
# says: the Python code runs once per element
# hint: 1
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    positions = np.zeros((count, n + 1), dtype=np.int64)
    for t in range(n):
        positions[:, t + 1] = positions[:, t] + rng.choice([-1, 1], size=count)
    return positions
