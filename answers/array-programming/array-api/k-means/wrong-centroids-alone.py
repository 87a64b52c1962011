# loses: k-means-numpy, k-means-strict
# says: k_means should return a tuple
# hint: 1
def k_means(points, centroids, steps):
    xp = namespace(points)
    for _ in range(steps):
        old = centroids
        centroids = update(points, nearest(points, old), old)
        if xp.all(centroids == old):
            break
    return centroids
