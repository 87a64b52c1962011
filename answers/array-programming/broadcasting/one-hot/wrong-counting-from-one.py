# loses: one-hot-values, one-hot-rules
# says: expected
def one_hot(labels, k):
    return labels[:, np.newaxis] == np.arange(1, k + 1)
