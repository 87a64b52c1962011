# loses: worst-seed-values
# says: the list of seeds after worst_seed
# hint: 2
def worst_seed(samples, seeds):
    """Return the seed whose training ends with the lowest accuracy, and this accuracy."""
    rate = {seed: float(accuracy(train(samples, seed, 1000, 0.1)[-1:], samples)[0]) for seed in seeds}
    first = min(seeds, key=rate.get)
    seeds.sort()
    return first, rate[first]
