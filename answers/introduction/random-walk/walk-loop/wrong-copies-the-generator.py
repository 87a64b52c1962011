# loses: walk-loop-generator
# says: drawn one after the other from one generator are the same
import copy


def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    rng = copy.deepcopy(rng)
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + 2 * int(rng.integers(0, 2)) - 1)
    return np.array(positions, dtype=np.int64)
