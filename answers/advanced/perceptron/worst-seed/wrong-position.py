# loses: worst-seed-values
# says: This is its position in the list
# hint: 2
def worst_seed(samples, seeds):
    ends = [accuracy(train(samples, seed, 1000, 0.1)[-1:], samples)[0] for seed in seeds]
    worst = np.argmin(ends)
    return worst, ends[worst]
