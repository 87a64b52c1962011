def k_means(points, centroids, steps):
    xp = points.__array_namespace__()
    moved = True
    while moved and steps > 0:
        labels = nearest(points, centroids)
        new = update(points, labels, centroids)
        moved = bool(xp.any(new != centroids))
        centroids, steps = new, steps - 1
    return centroids, labels
