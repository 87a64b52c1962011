# way: With `while` and `rng.choice`: no counter is needed, because the list knows how far the walk has got.
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    walk = [0]
    while len(walk) <= n:
        walk.append(walk[-1] + rng.choice((-1, 1)))
    return np.asarray(walk, dtype="int64")
