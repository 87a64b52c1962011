# loses: update-centroids-empty, k-means-history, k-means-empty
# says: An empty cluster became 0
# hint: 1
def update_centroids(points, labels, centroids):
    new = np.zeros_like(centroids)
    for j in np.unique(labels):
        new[j] = points[labels == j].mean(axis=0)
    return new
