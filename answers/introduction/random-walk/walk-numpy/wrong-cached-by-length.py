# loses: walk-numpy-generator, seeded-walk-repeats, spawned-walks-independent, spawned-walks-from-children
# says: Two different seeds give the same walk
# hint: 1
walks_so_far = {}


def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    if n not in walks_so_far:
        walks_so_far[n] = np.append(0, np.cumsum(rng.choice([-1, 1], size=n))).astype(np.int64)
    return walks_so_far[n]
