# loses: inertia-values, k-means-history
# says: expected a float, 10.0, got an array of shape (3,)
# hint: 2
def inertia(points, centroids, labels):
    return ((points - centroids[labels].astype(float)) ** 2).sum(axis=1)
