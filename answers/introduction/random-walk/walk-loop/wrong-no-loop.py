# loses: walk-loop-steps
# says: this step asks for a loop
# hint: 2
def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    return np.append(0, np.cumsum(rng.choice([-1, 1], size=n))).astype(np.int64)
