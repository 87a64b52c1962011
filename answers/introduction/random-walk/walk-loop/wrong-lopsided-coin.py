# loses: walk-loop-steps
# says: Both directions should be equally likely.
# hint: 1
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + (1 if rng.random() < 0.6 else -1))
    return np.array(positions, dtype=np.int64)
