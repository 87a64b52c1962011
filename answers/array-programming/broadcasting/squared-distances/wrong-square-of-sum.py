# loses: squared-distances-values, squared-distances-rules
# says: this is the square of a sum
# hint: 2
def squared_distances(P, Q):
    return (P[:, np.newaxis] - Q).sum(axis=2) ** 2
