# loses: counts-rules
# says: uses a comprehension
def counts(labels, k):
    return np.array([(labels == c).sum() for c in range(k)])
