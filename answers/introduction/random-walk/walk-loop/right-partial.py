import functools


def stroll(sides, n, rng):
    positions = np.zeros(n + 1, dtype=np.int64)
    for i in range(n):
        positions[i + 1] = positions[i] + sides[rng.random() < 0.5]
    return positions


walk_loop = functools.partial(stroll, (-1, 1))
