# loses: seen-before-values, seen-before-rules
# says: expected a NumPy array
def seen_before(a):
    return ((a == a[:, None]) & (np.arange(len(a)) < np.arange(len(a))[:, np.newaxis])).any()
