# loses: walk-loop-steps, walk-loop-generator
# says: the different steps of a long walk
# hint: 2
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    step = 2 * rng.integers(0, 2) - 1
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + step)
    return np.array(positions, dtype=np.int64)
