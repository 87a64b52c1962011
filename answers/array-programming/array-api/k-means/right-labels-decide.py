# way: By comparing labels: when no point changes its group, no centroid moves in the next round.
def k_means(points, centroids, steps):
    xp = namespace(points)
    labels = nearest(points, centroids)
    centroids = update(points, labels, centroids)
    for _ in range(steps - 1):
        new = nearest(points, centroids)
        if xp.all(new == labels):
            break
        labels, centroids = new, update(points, new, centroids)
    return centroids, labels
