# loses: k-means-numpy, k-means-strict
# says: stop only when all of them do
# hint: 2
def k_means(points, centroids, steps):
    xp = namespace(points)
    for _ in range(steps):
        old = centroids
        labels = nearest(points, old)
        centroids = update(points, labels, old)
        if xp.any(centroids == old):
            break
    return centroids, labels
