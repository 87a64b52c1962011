def update_centroids(points, labels, centroids):
    new = centroids.copy()
    for j in range(len(centroids)):
        cluster = points[labels == j]
        if len(cluster) > 0:
            new[j] = np.mean(cluster, axis=0)
    return new
