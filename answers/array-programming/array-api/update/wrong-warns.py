# loses: update-numpy
# says: a warning came up on the way
# hint: 2
def update(points, labels, centroids):
    xp = namespace(points)
    member = membership(labels, centroids.shape[0], points)
    counts = xp.sum(member, axis=0)[:, None]
    return xp.where(counts > 0, member.T @ points / counts, centroids)
