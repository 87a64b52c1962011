# loses: walks-independent, walks-no-loop
# says: the number of different rows among 30 walks
# hint: 1
def walks(count, n, rng):
    """Return count walks of n steps, one in each row, shape (count, n + 1), int64."""
    seed = int(rng.integers(1000))
    rows = [np.random.default_rng(seed).choice([-1, 1], size=n) for _ in range(count)]
    steps = np.array(rows, dtype=np.int64).reshape(count, n)
    return np.cumulative_sum(steps, axis=1, include_initial=True)
