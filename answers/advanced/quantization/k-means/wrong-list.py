# loses: k-means-rounds, k-means-history
# says: should return a tuple of three
# says: np.array(...) turns it into an array
# hint: 3
def k_means(points, centroids, steps):
    history = []
    for _ in range(steps):
        old = centroids
        labels = nearest_lean(points, old)
        history.append(inertia(points, old, labels))
        centroids = update_centroids(points, labels, old)
        if np.array_equal(centroids, old):
            break
    return [centroids, labels, history]
