# way: With all three axes in sight: (n, 1, d) meets (1, m, d), and the last axis is added up.
def squared_distances(P, Q):
    return ((P[:, np.newaxis, :] - Q[np.newaxis, :, :]) ** 2).sum(axis=-1)
