# loses: walk-loop-steps
# says: Both directions should be equally likely
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + (1 if rng.integers(0, 100) < 47 else -1))
    return np.array(positions, dtype=np.int64)
