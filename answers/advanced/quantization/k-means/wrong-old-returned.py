# loses: k-means-rounds
# says: the centroids of k_means(points, start, 1)
# hint: 1
def k_means(points, centroids, steps):
    history = []
    for _ in range(steps):
        labels = nearest_lean(points, centroids)
        history.append(inertia(points, centroids, labels))
        new = update_centroids(points, labels, centroids)
        if np.array_equal(new, centroids) or len(history) == steps:
            break
        centroids = new
    return centroids, labels, np.array(history)
