# loses: walk-loop-generator
# says: fewer were drawn from `rng`
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    child = rng.spawn(1)[0]
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + 2 * int(child.integers(0, 2)) - 1)
    return np.array(positions, dtype=np.int64)
