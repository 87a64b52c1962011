# way: An array made beforehand and filled by index: the memory is there from the start, and position `i` follows from `i - 1`.
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    walk = np.zeros(n + 1, dtype=np.int64)
    for i in range(1, n + 1):
        step = 1 if rng.random() < 0.5 else -1
        walk[i] = walk[i - 1] + step
    return walk
