# loses: walk-loop-generator
# says: Two different seeds give the same walk
# hint: 1
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    rng = np.random.default_rng(0)
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + 2 * rng.integers(0, 2) - 1)
    return np.array(positions, dtype=np.int64)
