# loses: update-numpy, update-strict, k-means-numpy, k-means-strict
# says: These are the sums
# hint: 1
def update(points, labels, centroids):
    xp = namespace(points)
    member = membership(labels, centroids.shape[0], points)
    counts = xp.sum(member, axis=0)[:, None]
    return xp.where(counts > 0, member.T @ points, centroids)
