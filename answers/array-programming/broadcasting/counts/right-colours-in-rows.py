# way: One row for each colour, summed along the row: then each sum runs over neighbours in memory.
def counts(labels, k):
    return (np.arange(k)[:, np.newaxis] == labels).sum(axis=1)
