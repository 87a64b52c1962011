# way: With ones and zeros written out by `np.where`; True and False count as 1 and 0 without that.
def counts(labels, k):
    return np.where(labels[:, None] == np.arange(k), 1, 0).sum(axis=0)
