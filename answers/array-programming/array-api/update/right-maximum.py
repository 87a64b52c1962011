# way: With `maximum` in place of the first `where`: a count of 0 becomes 1, all others stay.
def update(points, labels, centroids):
    xp = namespace(points)
    member = membership(labels, centroids.shape[0], points)
    counts = xp.expand_dims(xp.sum(member, axis=0), axis=1)
    means = xp.matrix_transpose(member) @ points / xp.maximum(counts, xp.ones_like(counts))
    return xp.where(counts == 0, centroids, means)
