# loses: k-means-rounds, k-means-history
# says: expected
# hint: 1
def k_means(points, centroids, steps):
    history = []
    for _ in range(steps - 1):
        old = centroids
        labels = nearest_lean(points, old)
        history.append(inertia(points, old, labels))
        centroids = update_centroids(points, labels, old)
        if np.array_equal(centroids, old):
            break
    labels = nearest_lean(points, centroids)
    return centroids, labels, np.array(history)
