# loses: k-means-numpy, k-means-strict, k-means-no-name
# says: raised NameError
def k_means(points, centroids, steps):
    xp = namespace(points)
    for _ in range(steps):
        old = centroids
        labels = nearest(points, old)
        centroids = update(points, labels, centres)
        if xp.all(centroids == old):
            break
    return centroids, labels
