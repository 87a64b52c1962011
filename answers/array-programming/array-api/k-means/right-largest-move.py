def k_means(points, centroids, steps):
    xp = namespace(points)
    for _ in range(steps):
        old, labels = centroids, nearest(points, centroids)
        centroids = update(points, labels, old)
        if float(xp.max(xp.abs(centroids - old))) == 0.0:
            break
    return centroids, labels
