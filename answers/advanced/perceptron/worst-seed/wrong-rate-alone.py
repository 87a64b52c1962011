# loses: worst-seed-bound, worst-seed-values
# says: should return a tuple of two
# hint: 2
def worst_seed(samples, seeds):
    ends = [accuracy(train(samples, seed, 1000, 0.1)[-1:], samples)[0] for seed in seeds]
    worst = np.argmin(ends)
    return ends[worst]
