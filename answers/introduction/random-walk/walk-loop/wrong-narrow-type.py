# loses: walk-loop-steps
# says: left the range of a narrow integer type
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    sides = np.array([-1, 1], dtype=np.int8)
    position = 0
    positions = [position]
    for _ in range(n):
        position = position + rng.choice(sides)
        positions.append(position)
    return np.array(positions, dtype=np.int64)
