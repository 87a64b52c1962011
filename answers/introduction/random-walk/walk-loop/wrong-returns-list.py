# loses: walk-loop-contract, walk-loop-steps
# says: np.array(...) turns it into an array.
# hint: 3
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + 2 * int(rng.integers(0, 2)) - 1)
    return positions
