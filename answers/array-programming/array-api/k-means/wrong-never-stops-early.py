# loses: k-means-no-name
# says: goes on although no centroid moves
# hint: 2
def k_means(points, centroids, steps):
    for _ in range(steps):
        labels = nearest(points, centroids)
        centroids = update(points, labels, centroids)
    return centroids, labels
