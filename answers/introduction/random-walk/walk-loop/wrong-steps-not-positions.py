# loses: walk-loop-steps, walk-loop-generator
# says: the different steps of a long walk
# hint: 2
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    steps = [0]
    for _ in range(n):
        steps.append(2 * rng.integers(0, 2) - 1)
    return np.array(steps, dtype=np.int64)
