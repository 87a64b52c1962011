# loses: k-means-numpy
# says: the centroids of points on both sides
def k_means(points, centroids, steps):
    xp = namespace(points)
    for _ in range(steps):
        old = centroids
        labels = nearest(points, old)
        centroids = update(points, labels, old)
        if xp.sum(centroids - old) == 0:
            break
    return centroids, labels
