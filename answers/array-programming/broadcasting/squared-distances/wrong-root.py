# loses: squared-distances-values, squared-distances-rules
# says: values
def squared_distances(P, Q):
    return ((P[:, np.newaxis] - Q) ** 2).sum(axis=2) ** 0.5
