# loses: counts-values
# says: How often, not whether
def counts(labels, k):
    return (labels[:, np.newaxis] == np.arange(k)).sum(axis=0) / 1
