# loses: k-means-history
# says: The inertia is noted after the update
# hint: 1
def k_means(points, centroids, steps):
    history = []
    for _ in range(steps):
        old = centroids
        labels = nearest_lean(points, old)
        centroids = update_centroids(points, labels, old)
        history.append(inertia(points, centroids, labels))
        if np.array_equal(centroids, old):
            break
    return centroids, labels, np.array(history)
