def ranks(a):
    return (a[:, np.newaxis] < a).sum(axis=0)
