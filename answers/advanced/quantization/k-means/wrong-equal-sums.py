# loses: k-means-history
# says: Two moves can cancel
def k_means(points, centroids, steps):
    history = []
    for _ in range(steps):
        old = centroids
        labels = nearest_lean(points, old)
        history.append(inertia(points, old, labels))
        centroids = update_centroids(points, labels, old)
        if centroids.sum() == old.sum():
            break
    return centroids, labels, np.array(history)
