# loses: accuracy-values
# says: A sum of exactly 0 gives 0
# hint: 2
def accuracy(history, samples):
    sums = history[:, 0] + samples["input"] @ history[:, 1:].T
    right = (sums >= 0) == samples["output"][:, np.newaxis]
    return right.mean(axis=0)
