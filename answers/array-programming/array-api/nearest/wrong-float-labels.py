# loses: nearest-numpy, nearest-strict, k-means-numpy, k-means-strict
# says: Labels should be integers
# hint: 2
def nearest(points, centroids):
    xp = namespace(points)
    difference = points[:, None, :] - centroids[None, :, :]
    return xp.astype(xp.argmin(xp.sum(difference**2, axis=-1), axis=-1), points.dtype)
