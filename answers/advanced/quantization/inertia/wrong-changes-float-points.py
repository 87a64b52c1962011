# loses: inertia-values, k-means-history, k-means-rounds
# says: The input points
def inertia(points, centroids, labels):
    difference = points.astype(float, copy=False)
    difference -= centroids[labels]
    return (difference**2).sum()
