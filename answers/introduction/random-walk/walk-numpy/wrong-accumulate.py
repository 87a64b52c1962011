# loses: walk-numpy-no-loop
# says: uses `itertools
# hint: 1
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    steps = rng.choice([-1, 1], size=n)
    return np.fromiter(itertools.accumulate(steps, initial=0), dtype=np.int64)
