# loses: worst-seed-bound, worst-seed-values
# says: should be the accuracy, one number
# hint: 1
def worst_seed(samples, seeds):
    curves = [accuracy(train(samples, seed, 1000, 0.1), samples) for seed in seeds]
    worst = min(range(len(seeds)), key=lambda i: curves[i][-1])
    return seeds[worst], curves[worst]
