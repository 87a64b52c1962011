# loses: nearest-numpy, nearest-strict, k-means-numpy, k-means-strict, k-means-no-name
# says: One label for each point | expected shape
# hint: 1
def nearest(points, centroids):
    xp = namespace(points)
    difference = points[:, None, :] - centroids[None, :, :]
    return xp.argmin(xp.sum(difference**2, axis=-1), axis=0)
