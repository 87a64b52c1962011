# loses: inertia-values
# says: uint8 wrapped around
# hint: 2
def inertia(points, centroids, labels):
    return float(((points - centroids[labels]) ** 2).sum())
