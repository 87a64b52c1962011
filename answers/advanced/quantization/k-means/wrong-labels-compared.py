# loses: k-means-history
# says: The first round changes no centroid
# hint: 2
def k_means(points, centroids, steps):
    history, before = [], None
    for _ in range(steps):
        labels = nearest_lean(points, centroids)
        history.append(inertia(points, centroids, labels))
        centroids = update_centroids(points, labels, centroids)
        if before is not None and np.array_equal(labels, before):
            break
        before = labels
    return centroids, labels, np.array(history)
