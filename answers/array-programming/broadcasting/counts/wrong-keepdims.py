# loses: counts-values, counts-rules
# says: got shape (1, 4)
# hint: 1
def counts(labels, k):
    return (labels[:, np.newaxis] == np.arange(k)).sum(axis=0, keepdims=True)
