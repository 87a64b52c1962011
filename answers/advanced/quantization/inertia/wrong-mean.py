# loses: inertia-values, k-means-history
# says: This is the mean of the squared differences
# hint: 2
def inertia(points, centroids, labels):
    return ((points - centroids[labels].astype(float)) ** 2).mean()
