# loses: walk-numpy-generator, spawned-walks-independent
# says: drawn one after the other from one generator are the same
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    fresh = np.random.default_rng(rng.bit_generator.seed_seq.entropy)
    steps = 2 * fresh.integers(0, 2, size=n) - 1
    return np.cumulative_sum(steps, include_initial=True)
