# loses: update-numpy, update-strict, k-means-numpy, k-means-strict
# says: changed
# hint: 3
def update(points, labels, centroids):
    xp = namespace(points)
    member = membership(labels, centroids.shape[0], points)
    counts = xp.sum(member, axis=0)[:, None]
    means = member.T @ points / xp.maximum(counts, xp.ones_like(counts))
    centroids[...] = xp.where(counts > 0, means, centroids)
    return xp.asarray(centroids, copy=True)
