# loses: inertia-values
# says: The input points
def inertia(points, centroids, labels):
    difference = points.astype(float, copy=False)
    difference -= centroids[labels]
    return (difference**2).sum()
