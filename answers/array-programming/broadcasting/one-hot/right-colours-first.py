def one_hot(labels, k):
    return np.arange(k) == labels[:, None]
