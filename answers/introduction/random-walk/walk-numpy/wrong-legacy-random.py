# loses: walk-numpy-generator, seeded-walk-repeats, seeded-walk-leaves-global-state, spawned-walks-independent, spawned-walks-from-children
# says: draws from the global state of `np.random`
# hint: 1
def walk_numpy(n, rng):
    """Return the n + 1 positions of a random walk, with NumPy alone."""
    steps = np.random.choice([-1, 1], n)
    return np.cumulative_sum(steps, include_initial=True)
