# loses: walk-accumulate-contract
# says: the different steps of a long walk
# hint: 1
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    coins = rng.integers(0, 2, size=n)
    return np.array(list(itertools.accumulate(coins, initial=0)), dtype=np.int64)
