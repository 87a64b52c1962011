# way: With the best distance so far, centroid by centroid: the memory of two numbers for each point.
def nearest(points, centroids):
    xp = namespace(points)
    best = xp.sum((points - centroids[:1, :]) ** 2, axis=1)
    labels = xp.zeros(best.shape, dtype=xp.int64, device=points.device)
    for j in range(1, centroids.shape[0]):
        distance = xp.sum((points - centroids[j : j + 1, :]) ** 2, axis=1)
        labels = xp.where(distance < best, xp.full_like(labels, j), labels)
        best = xp.minimum(best, distance)
    return labels
