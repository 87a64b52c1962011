# loses: update-centroids-values, update-centroids-empty, k-means-rounds, k-means-history, k-means-empty
# says: values are wrong
# hint: 2
def update_centroids(points, labels, centroids):
    new = centroids.copy()
    for j in np.unique(labels):
        new[j] = points[labels == j].mean()
    return new
