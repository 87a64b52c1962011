# loses: update-centroids-empty, k-means-history, k-means-empty
# says: The mean of an empty cluster is nan
# hint: 1
def update_centroids(points, labels, centroids):
    return np.array([points[labels == j].mean(axis=0) for j in range(len(centroids))])
