# loses: nearest-numpy, nearest-strict, k-means-numpy, k-means-strict, k-means-no-name
# says: These are the farthest centroids
# hint: 1
def nearest(points, centroids):
    xp = namespace(points)
    difference = points[:, None, :] - centroids[None, :, :]
    return xp.argmax(xp.sum(difference**2, axis=-1), axis=-1)
