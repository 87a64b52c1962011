# loses: k-means-numpy, k-means-strict
# says: One round too many
# hint: 1
def k_means(points, centroids, steps):
    xp = namespace(points)
    for _ in range(steps + 1):
        old = centroids
        labels = nearest(points, old)
        centroids = update(points, labels, old)
        if xp.all(centroids == old):
            break
    return centroids, labels
