# loses: walk-loop-generator
# says: Two walks from the same seed differ
# hint: 1
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    positions = [0]
    for _ in range(n):
        toss = np.random.default_rng().integers(0, 2)
        positions.append(positions[-1] + 2 * toss - 1)
    return np.array(positions, dtype=np.int64)
