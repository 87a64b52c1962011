# loses: update-centroids-values, k-means-rounds, k-means-history
# says: The sums wrapped around
# hint: 3
def update_centroids(points, labels, centroids):
    new = centroids.copy()
    for j in np.unique(labels):
        cluster = points[labels == j]
        new[j] = cluster.sum(axis=0, dtype=points.dtype) / len(cluster)
    return new
