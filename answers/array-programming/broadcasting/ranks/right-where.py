def ranks(a):
    return np.where(a < a[:, None], 1, 0).sum(axis=-1)
