# loses: update-numpy, update-strict, k-means-numpy, k-means-strict
# says: An empty group has no mean
# hint: 1
def update(points, labels, centroids):
    xp = namespace(points)
    member = membership(labels, centroids.shape[0], points)
    counts = xp.sum(member, axis=0)[:, None]
    return member.T @ points / xp.maximum(counts, xp.ones_like(counts))
