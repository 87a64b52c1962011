# loses: walk-loop-contract, walk-loop-steps
# says: got dtype float64
# hint: 3
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    walk = np.zeros(n + 1)
    for i in range(n):
        walk[i + 1] = walk[i] + 2 * rng.integers(0, 2) - 1
    return walk
