# loses: one-hot-values, one-hot-rules
# says: expected shape (3, 3), got shape (3, 2)
def one_hot(labels, k):
    return labels[:, np.newaxis] == np.arange(labels.max() + 1)
