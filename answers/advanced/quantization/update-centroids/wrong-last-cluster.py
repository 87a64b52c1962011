# loses: update-centroids-values, update-centroids-empty, k-means-rounds, k-means-history, k-means-empty
# says: expected
# hint: 3
def update_centroids(points, labels, centroids):
    new = centroids.copy()
    for j in range(len(centroids) - 1):
        if (labels == j).any():
            new[j] = points[labels == j].mean(axis=0)
    return new
