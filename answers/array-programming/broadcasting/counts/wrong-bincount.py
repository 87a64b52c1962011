# loses: counts-rules
# says: uses `np.bincount`
def counts(labels, k):
    return np.bincount(labels, minlength=k)
