# loses: accuracy-values
# says: values are wrong
def accuracy(history, samples):
    sums = history[:, 0] + samples["input"] @ history[:, 1:].T
    right = (sums > 0) == samples["output"][:, np.newaxis]
    return right[:-1].sum(axis=0) / len(right)
