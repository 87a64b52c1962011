# loses: k-means-numpy, k-means-strict, k-means-no-name
# says: ambiguous | bool
# hint: 2
def k_means(points, centroids, steps):
    for _ in range(steps):
        old = centroids
        labels = nearest(points, old)
        centroids = update(points, labels, old)
        if centroids == old:
            break
    return centroids, labels
