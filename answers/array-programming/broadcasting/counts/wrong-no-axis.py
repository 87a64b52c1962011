# loses: counts-values, counts-rules
# says: expected a NumPy array
def counts(labels, k):
    return (labels[:, np.newaxis] == np.arange(k)).sum()
