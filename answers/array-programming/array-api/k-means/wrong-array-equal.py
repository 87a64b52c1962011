# loses: k-means-no-name
# says: uses `numpy
# hint: 2
def k_means(points, centroids, steps):
    for _ in range(steps):
        old = centroids
        labels = nearest(points, old)
        centroids = update(points, labels, old)
        if np.array_equal(centroids, old):
            break
    return centroids, labels
