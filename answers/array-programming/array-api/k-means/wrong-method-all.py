# loses: k-means-strict
# says: has no attribute
# hint: 2
def k_means(points, centroids, steps):
    for _ in range(steps):
        old = centroids
        labels = nearest(points, old)
        centroids = update(points, labels, old)
        if (centroids == old).all():
            break
    return centroids, labels
