# loses: worst-seed-bound, worst-seed-values
# says: The worst accuracy is
# hint: 1
def worst_seed(samples, seeds):
    ends = [accuracy(train(samples, seed, 1000, 0.1), samples).min() for seed in seeds]
    worst = np.argmin(ends)
    return seeds[worst], ends[worst]
