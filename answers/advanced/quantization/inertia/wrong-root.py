# loses: inertia-values, k-means-history
# says: This is the root of the sum
# hint: 2
def inertia(points, centroids, labels):
    return np.linalg.norm(points - centroids[labels].astype(float))
