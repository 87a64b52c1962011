def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    noise = np.frombuffer(rng.bytes(n // 8 + 1), dtype=np.uint8)
    steps = 2 * np.unpackbits(noise, count=n).astype(np.int64) - 1
    return np.r_[0, steps.cumsum()].astype(np.int64)
