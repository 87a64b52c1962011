# loses: walk-numpy-contract, walk-numpy-generator, seeded-walk-repeats, spawned-walks-independent
# says: Did you forget `return`?
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    steps = 2 * rng.integers(0, 2, size=n) - 1
    walk = np.cumulative_sum(steps, include_initial=True)
