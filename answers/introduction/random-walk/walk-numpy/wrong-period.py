# loses: walk-numpy-contract
# says: A step can be guessed from the one
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    tosses = np.resize(rng.choice([-1, 1], size=256), n)
    return np.append(0, np.cumsum(tosses)).astype(np.int64)
