# loses: counts-values, counts-rules
# says: expected shape (4,), got shape (3,)
# hint: 1
def counts(labels, k):
    return (labels[:, np.newaxis] == np.arange(k - 1)).sum(axis=0)
