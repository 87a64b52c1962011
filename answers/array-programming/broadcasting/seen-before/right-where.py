def seen_before(a):
    return np.where(np.arange(len(a)) < np.arange(len(a))[:, np.newaxis], a == a[:, None], False).any(axis=1)
