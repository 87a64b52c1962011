# loses: worst-seed-bound, worst-seed-values
# says: should return a tuple of two
# hint: 2
def worst_seed(samples, seeds):
    return min(seeds, key=lambda seed: accuracy(train(samples, seed, 1000, 0.1), samples)[-1])
