# way: One pass that remembers the lowest so far: `<` in place of `<=` keeps the first of equals.
def worst_seed(samples, seeds):
    lowest, worst = 2.0, None
    for seed in seeds:
        history = train(samples, seed, 1000, 0.1)
        rate = accuracy(history[-1].reshape(1, 3), samples)[0]
        if rate < lowest:
            lowest, worst = rate, seed
    return worst, float(lowest)
