# loses: one-hot-values, one-hot-rules
# says: expected shape (2, 3), got shape (3, 2)
def one_hot(labels, k):
    return labels == np.arange(k)[:, np.newaxis]
