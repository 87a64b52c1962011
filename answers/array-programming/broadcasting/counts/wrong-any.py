# loses: counts-values, counts-rules
# says: How often, not whether
# hint: 1
def counts(labels, k):
    return (labels[:, np.newaxis] == np.arange(k)).any(axis=0)
