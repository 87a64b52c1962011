# loses: walks-no-loop
# says: This is a loop that hides
# hint: 1
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    steps = np.zeros((count, n + 1), dtype=np.int64)
    steps[:, 1:] = rng.choice([-1, 1], size=(count, n))
    return np.apply_along_axis(np.cumsum, 1, steps) if count else steps
