class Walker:
    """Something that can be called like a function."""

    def __init__(self, sides):
        self.sides = np.array(sides)

    def __call__(self, n, rng):
        steps = self.sides[rng.integers(2, size=n)]
        return np.pad(np.cumsum(steps, dtype=np.int64), (1, 0))


walk_numpy = Walker([-1, 1])
