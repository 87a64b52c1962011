# loses: walk-loop-generator
# says: draws from the global state of `np.random`
# hint: 1
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + 2 * np.random.randint(0, 2) - 1)
    return np.array(positions, dtype=np.int64)
