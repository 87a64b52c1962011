# loses: update-centroids-values
# says: does not fit into 16 bits
def update_centroids(points, labels, centroids):
    updated = centroids.copy()
    for j in np.unique(labels):
        cluster = points[labels == j]
        wide = np.uint16 if points.dtype == np.uint8 else float
        updated[j] = cluster.sum(axis=0, dtype=wide) / len(cluster)
    return updated
