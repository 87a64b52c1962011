def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    coins = rng.permuted(rng.integers(2, size=n))
    positions = np.empty(n + 1, dtype=np.int64)
    positions[0] = here = 0
    for i, coin in enumerate(coins):
        here = here + 1 if coin else here - 1
        positions[i + 1] = here
    return positions
