# loses: k-means-numpy
# says: the centroids of 60 points
def k_means(points, centroids, steps):
    xp = namespace(points)
    for _ in range(steps):
        old = centroids
        labels = nearest(points[:, :1], old[:, :1])
        centroids = update(points, labels, old)
        if xp.all(centroids == old):
            break
    return centroids, labels
