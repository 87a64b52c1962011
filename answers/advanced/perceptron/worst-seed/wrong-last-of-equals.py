# loses: worst-seed-values
# says: Another seed is just as bad and stands before it
# hint: 2
def worst_seed(samples, seeds):
    ends = [accuracy(train(samples, seed, 1000, 0.1)[-1:], samples)[0] for seed in seeds]
    worst = max(i for i, end in enumerate(ends) if end == min(ends))
    return seeds[worst], ends[worst]
