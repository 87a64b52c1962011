def seen_before(a):
    return ((a == a[:, np.newaxis]) & (np.arange(len(a)) < np.arange(len(a))[:, np.newaxis])).sum(axis=1) > 0
