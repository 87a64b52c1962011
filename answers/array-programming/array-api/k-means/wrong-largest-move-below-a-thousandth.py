# loses: k-means-numpy
# says: the centroids of points near a border
def k_means(points, centroids, steps):
    xp = namespace(points)
    for _ in range(steps):
        old = centroids
        labels = nearest(points, old)
        centroids = update(points, labels, old)
        if xp.max(xp.abs(centroids - old)) < 1e-3:
            break
    return centroids, labels
