# loses: accuracy-values, worst-seed-bound, worst-seed-values
# says: expected a NumPy array
# hint: 3
def accuracy(history, samples):
    sums = history[:, 0] + samples["input"] @ history[:, 1:].T
    right = (sums > 0) == samples["output"][:, np.newaxis]
    return right.mean()
