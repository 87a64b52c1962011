# loses: k-means-history
# says: It goes on although nothing changes any more
# hint: 2
def k_means(points, centroids, steps):
    history = []
    for _ in range(steps):
        labels = nearest_lean(points, centroids)
        history.append(inertia(points, centroids, labels))
        centroids = update_centroids(points, labels, centroids)
    return centroids, labels, np.array(history)
