# loses: nearest-strict, k-means-strict
# says: IndexError
# hint: 2
def nearest(points, centroids):
    xp = namespace(points)
    return xp.argmin(xp.sum((points[:, None] - centroids) ** 2, axis=-1), axis=-1)
