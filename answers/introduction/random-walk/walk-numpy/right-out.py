# way: `np.cumsum` writes straight into `walk[1:]` with `out=`: no array is made only to be copied.
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    walk = np.zeros(n + 1, dtype=np.int64)
    np.cumsum(rng.choice([-1, 1], size=n), out=walk[1:])
    return walk
