# way: After `t` tosses with `h` heads you stand at `2 * h - t`: it counts heads instead of adding up steps.
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    heads = np.append(0, rng.integers(0, 2, size=n).cumsum())
    return 2 * heads - np.arange(n + 1)
