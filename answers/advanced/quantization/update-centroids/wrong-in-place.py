# loses: update-centroids-values, update-centroids-empty, k-means-rounds, k-means-history, k-means-empty
# says: changed it
# hint: 1
def update_centroids(points, labels, centroids):
    for j in np.unique(labels):
        centroids[j] = points[labels == j].mean(axis=0)
    return centroids
