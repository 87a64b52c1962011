# way: `min` with a key compares the accuracies alone, and keeps the first of equals.
def worst_seed(samples, seeds):
    pairs = [(seed, accuracy(train(samples, seed, 1000, 0.1), samples)[-1]) for seed in seeds]
    return min(pairs, key=lambda pair: pair[1])
