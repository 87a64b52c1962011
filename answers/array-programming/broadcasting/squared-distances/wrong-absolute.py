# loses: squared-distances-values, squared-distances-rules
# says: These are absolute differences
def squared_distances(P, Q):
    return np.abs(P[:, np.newaxis] - Q).sum(axis=2)
