# loses: update-centroids-values, update-centroids-empty, k-means-rounds, k-means-history
# says: The decimals are gone
# hint: 1
def update_centroids(points, labels, centroids):
    new = np.array(centroids)
    for j in np.unique(labels):
        new[j] = points[labels == j].mean(axis=0).astype(int)
    return new
