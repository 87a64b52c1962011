# loses: seen-before-values, seen-before-rules
# says: expected dtype bool
def seen_before(a):
    return ((a == a[:, None]) & (np.arange(len(a)) < np.arange(len(a))[:, np.newaxis])).sum(axis=1)
