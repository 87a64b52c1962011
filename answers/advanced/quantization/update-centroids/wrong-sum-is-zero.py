# loses: update-centroids-values update-centroids-empty
# says: it is not empty
# hint: 3
def update_centroids(points, labels, centroids):
    updated = centroids.copy()
    for j in range(len(centroids)):
        cluster = points[labels == j]
        if cluster.sum() > 0:
            updated[j] = cluster.mean(axis=0)
    return updated
