# loses: walk-numpy-generator, seeded-walk-repeats, spawned-walks-independent
# says: Two different seeds give the same walk
# hint: 1
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    rng = np.random.default_rng(42)
    steps = 2 * rng.integers(0, 2, size=n) - 1
    return np.cumulative_sum(steps, include_initial=True)
