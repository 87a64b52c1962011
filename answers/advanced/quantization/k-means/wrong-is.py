# loses: k-means-history
# says: It goes on although nothing changes any more
# hint: 2
def k_means(points, centroids, steps):
    history = []
    for _ in range(steps):
        old = centroids
        labels = nearest_lean(points, old)
        history.append(inertia(points, old, labels))
        centroids = update_centroids(points, labels, old)
        if centroids is old:
            break
    return centroids, labels, np.array(history)
