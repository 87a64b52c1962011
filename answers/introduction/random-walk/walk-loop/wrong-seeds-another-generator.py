# loses: walk-loop-generator
# says: fewer were drawn from `rng`
import random


def walk_loop(n, rng):
    """Return the n + 1 positions of a random walk, by a plain loop."""
    coin = random.Random(int(rng.integers(1000)))
    positions = [0]
    for _ in range(n):
        positions.append(positions[-1] + coin.choice((-1, 1)))
    return np.array(positions, dtype=np.int64)
