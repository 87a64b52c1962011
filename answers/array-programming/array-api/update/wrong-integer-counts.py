# loses: update-numpy, update-strict, k-means-strict
# says: expected dtype float32, got dtype float64 | raised TypeError
# hint: 2
def update(points, labels, centroids):
    xp = namespace(points)
    member = membership(labels, centroids.shape[0], points)
    counts = xp.sum(xp.astype(member, xp.int64), axis=0)[:, None]
    means = member.T @ points / xp.where(counts > 0, counts, xp.ones_like(counts))
    return xp.where(counts > 0, means, centroids)
