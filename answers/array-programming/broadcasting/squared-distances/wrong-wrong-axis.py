# loses: squared-distances-values, squared-distances-rules
# says: the points of Q were added up
# hint: 2
def squared_distances(P, Q):
    return ((P[:, np.newaxis] - Q) ** 2).sum(axis=1)
