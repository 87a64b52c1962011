def squared_distances(P, Q):
    return ((P[:, None] - Q) * (P[:, None] - Q)).sum(axis=2)
