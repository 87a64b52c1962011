# loses: walk-accumulate-generator
# says: drawn one after the other from one generator are the same
def walk_accumulate(n, rng):
    """Return the n + 1 positions of a random walk, by itertools.accumulate."""
    rng = np.random.default_rng(rng.bit_generator.seed_seq)
    steps = rng.choice([-1, 1], size=n)
    return np.array(list(itertools.accumulate(steps, initial=0)), dtype=np.int64)
