def make_samples(n, rng):
    """Return n samples: points drawn from rng, and 1 where x + y < 1, else 0."""
    new = np.rec.fromarrays(
        [points := rng.uniform(0.05, 0.95, size=(n, 2)), np.add.reduce(points, axis=1) < 1],
        dtype=[("input", "f8", 2), ("output", "f8")],
    )
    return new.view(np.ndarray).view([("input", "f8", 2), ("output", "f8")])
