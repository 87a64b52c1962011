# loses: squared-distances-rules
# says: does something before it returns
def squared_distances(P, Q):
    def to_all(p):
        return ((p - Q) ** 2).sum(axis=1)
    return np.array(list(map(to_all, P)))
