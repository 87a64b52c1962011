# loses: seeded-walk-repeats
# says: Two calls give the very same array
# hint: 1
import functools


@functools.cache
def seeded_walk(seed, n):
    """Return the walk of n steps that walk_numpy draws from a new generator with this seed."""
    return walk_numpy(n, np.random.default_rng(seed))
