# loses: inertia-values
# says: uint8 wrapped around
def inertia(points, centroids, labels):
    return float(((points - centroids[labels]) ** 2).sum())
