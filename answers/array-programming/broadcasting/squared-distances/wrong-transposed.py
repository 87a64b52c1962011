# loses: squared-distances-values, squared-distances-rules
# says: expected shape (3, 2), got shape (2, 3)
# hint: 2
def squared_distances(P, Q):
    return ((Q[:, np.newaxis] - P) ** 2).sum(axis=2)
