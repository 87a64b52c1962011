# loses: k-means-history k-means-rounds
# says: as often as it occurs
def k_means(points, centroids, steps):
    different, place = np.unique(points, axis=0, return_inverse=True)
    history = []
    for _ in range(steps):
        old = centroids
        labels = nearest_lean(different, old)
        history.append(inertia(different, old, labels))
        centroids = update_centroids(different, labels, old)
        if np.array_equal(centroids, old):
            break
    return centroids, labels[place], np.array(history)
