# loses: k-means-history, k-means-empty
# says: An empty cluster has no mean: nan
def k_means(points, centroids, steps):
    history = []
    for _ in range(steps):
        old = centroids
        labels = nearest_lean(points, old)
        history.append(inertia(points, old, labels))
        centroids = np.array([points[labels == j].mean(axis=0) for j in range(len(old))])
        if np.array_equal(centroids, old):
            break
    return centroids, labels, np.array(history)
