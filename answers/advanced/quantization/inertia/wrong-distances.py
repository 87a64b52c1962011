# loses: inertia-values, k-means-history
# says: These are the distances. Add up their squares.
# hint: 2
def inertia(points, centroids, labels):
    return np.sqrt(((points - centroids[labels].astype(float)) ** 2).sum(axis=1)).sum()
