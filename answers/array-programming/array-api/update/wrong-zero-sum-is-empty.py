# loses: update-numpy
# says: the centroids of 30 points
def update(points, labels, centroids):
    xp = namespace(points)
    member = membership(labels, centroids.shape[0], points)
    sums, counts = member.T @ points, xp.sum(member, axis=0)[:, None]
    return xp.where(sums != 0, sums / xp.maximum(counts, xp.ones_like(counts)), centroids)
