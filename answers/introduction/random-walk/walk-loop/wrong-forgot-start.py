# loses: walk-loop-contract
# says: One too few along axis 0
# hint: 2
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    position = 0
    positions = []
    for _ in range(n):
        position += 2 * rng.integers(0, 2) - 1
        positions.append(position)
    return np.array(positions, dtype=np.int64)
