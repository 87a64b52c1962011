# loses: inertia-values, k-means-history
# says: This is the mean. The sum is asked for.
# hint: 2
def inertia(points, centroids, labels):
    return ((points - centroids[labels].astype(float)) ** 2).sum() / len(points)
