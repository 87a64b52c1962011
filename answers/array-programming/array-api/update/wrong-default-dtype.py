# loses: update-numpy, update-strict, k-means-strict
# says: expected dtype float32, got dtype float64
# hint: 2
def update(points, labels, centroids):
    xp = namespace(points)
    wide = xp.astype(points, xp.float64)
    member = membership(labels, centroids.shape[0], wide)
    counts = xp.sum(member, axis=0)[:, None]
    means = member.T @ wide / xp.maximum(counts, xp.ones_like(counts))
    return xp.where(counts > 0, means, xp.astype(centroids, xp.float64))
