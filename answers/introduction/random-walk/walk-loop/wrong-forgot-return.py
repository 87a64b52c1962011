# loses: walk-loop-contract, walk-loop-steps, walk-loop-generator
# says: Did you forget `return`?
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    position = 0
    positions = [position]
    for _ in range(n):
        position += 2 * rng.integers(0, 2) - 1
        positions.append(position)
    walk = np.array(positions, dtype=np.int64)
