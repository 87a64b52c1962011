# loses: counts-values, counts-rules
# says: these are the labels' own
# hint: 1
def counts(labels, k):
    return (labels[:, np.newaxis] == np.arange(k)).sum(axis=1)
