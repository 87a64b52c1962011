def update(points, labels, centroids):
    xp = points.__array_namespace__()
    member = membership(labels, centroids.shape[0], points)
    counts = xp.sum(member, axis=0, keepdims=True).T
    empty = xp.astype(counts == 0, points.dtype)
    return (xp.matmul(member.T, points) + empty * centroids) / (counts + empty)
