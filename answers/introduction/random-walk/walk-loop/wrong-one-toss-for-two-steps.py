# loses: walk-loop-steps
# says: A step can be guessed from the one 1 steps before it
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    positions = [0]
    for i in range(n):
        if i % 2 == 0:
            step = 2 * int(rng.integers(0, 2)) - 1
        positions.append(positions[-1] + step)
    return np.array(positions, dtype=np.int64)
