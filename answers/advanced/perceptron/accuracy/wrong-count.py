# loses: accuracy-values, worst-seed-bound
# says: These are numbers of samples, not fractions
# hint: 3
def accuracy(history, samples):
    sums = history[:, 0] + samples["input"] @ history[:, 1:].T
    right = (sums > 0) == samples["output"][:, np.newaxis]
    return right.sum(axis=0).astype(float)
