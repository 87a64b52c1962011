# loses: one-hot-values, one-hot-rules
# says: expected dtype bool
# hint: 2
def one_hot(labels, k):
    return np.where(labels[:, np.newaxis] == np.arange(k), 1, 0)
