# loses: counts-rules
# says: uses `hot`
def hot(labels, k):
    return labels[:, np.newaxis] == np.arange(k)


def counts(labels, k):
    return hot(labels, k).sum(axis=0)
