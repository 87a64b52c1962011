# loses: accuracy-values, worst-seed-values
# says: The mean runs over the samples
# hint: 3
def accuracy(history, samples):
    sums = history[:, 0] + samples["input"] @ history[:, 1:].T
    right = (sums > 0) == samples["output"][:, np.newaxis]
    return right.mean(axis=1)
