# loses: squared-distances-values, squared-distances-rules
# says: operands could not be broadcast
# hint: 1
def squared_distances(P, Q):
    return ((P - Q) ** 2).sum(axis=1)
