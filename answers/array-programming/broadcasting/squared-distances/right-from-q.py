def squared_distances(P, Q):
    return ((Q[:, None] - P) ** 2).sum(axis=2).T
