# loses: k-means-rounds, k-means-history, k-means-empty
# says: expected
# hint: 3
def k_means(points, centroids, steps):
    history = []
    for _ in range(steps):
        old = centroids
        labels = nearest_lean(points, old)
        history.append(inertia(points, old, labels))
        centroids = update_centroids(points, labels, old)
        if (centroids == old).any():
            break
    return centroids, labels, np.array(history)
