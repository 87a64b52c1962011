# loses: worst-seed-bound, worst-seed-values
# says: by your function
def worst_seed(samples, seeds):
    ends = [accuracy(train(samples, seed, 1000, 0.1)[-1:], samples)[0] for seed in seeds]
    worst = np.argmin(ends)
    return seeds[worst], 100 * ends[worst]
