# loses: walk-loop-steps
# says: the different steps of a long walk
# hint: 1
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + rng.integers(-1, 2))
    return np.array(positions, dtype=np.int64)
