# loses: seen-before-values, seen-before-rules
# says: values
def seen_before(a):
    return ~((a == a[:, None]) & (np.arange(len(a)) < np.arange(len(a))[:, np.newaxis])).any(axis=1)
