def update(points, labels, centroids):
    xp = namespace(points)
    new = xp.asarray(centroids, copy=True)
    for j in range(centroids.shape[0]):
        mine = xp.astype(labels == j, points.dtype)[:, None]
        count = xp.sum(mine)
        if count > 0:
            new[j, :] = xp.sum(mine * points, axis=0) / count
    return new
