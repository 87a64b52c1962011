def counts(labels, k):
    return (labels[:, None] == np.arange(k)).T.sum(axis=-1)
