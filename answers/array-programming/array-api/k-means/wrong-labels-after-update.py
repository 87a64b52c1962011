# loses: k-means-numpy, k-means-strict
# says: Return the labels of the last round | the labels of
# hint: 1
def k_means(points, centroids, steps):
    xp = namespace(points)
    for _ in range(steps):
        old = centroids
        centroids = update(points, nearest(points, old), old)
        if xp.all(centroids == old):
            break
    return centroids, nearest(points, centroids)
