# loses: k-means-numpy, k-means-strict
# says: changed
# hint: 2
def k_means(points, centroids, steps):
    xp = namespace(points)
    for _ in range(steps):
        labels = nearest(points, centroids)
        new = update(points, labels, centroids)
        done = xp.all(new == centroids)
        centroids[...] = new
        if done:
            break
    return xp.asarray(centroids, copy=True), labels
