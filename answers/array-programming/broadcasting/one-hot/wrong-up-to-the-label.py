# loses: one-hot-values, one-hot-rules
# says: expected
def one_hot(labels, k):
    return np.arange(k) <= labels[:, np.newaxis]
