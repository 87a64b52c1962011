# loses: accuracy-values, worst-seed-bound
# says: These are percentages
# hint: 3
def accuracy(history, samples):
    sums = history[:, 0] + samples["input"] @ history[:, 1:].T
    right = (sums > 0) == samples["output"][:, np.newaxis]
    return 100 * right.mean(axis=0)
