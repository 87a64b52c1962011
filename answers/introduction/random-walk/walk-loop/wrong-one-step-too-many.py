# loses: walk-loop-contract
# says: One too many along axis 0
# hint: 2
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    position = 0
    positions = [position]
    for _ in range(n + 1):
        position += 2 * rng.integers(0, 2) - 1
        positions.append(position)
    return np.array(positions, dtype=np.int64)
