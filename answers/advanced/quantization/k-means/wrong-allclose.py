# loses: k-means-history
# says: A small move is a move
def k_means(points, centroids, steps):
    history = []
    for _ in range(steps):
        old = centroids
        labels = nearest_lean(points, old)
        history.append(inertia(points, old, labels))
        centroids = update_centroids(points, labels, old)
        if np.allclose(centroids, old):
            break
    return centroids, labels, np.array(history)
