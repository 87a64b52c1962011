# loses: nearest-numpy, k-means-numpy
# says: the labels of
def nearest(points, centroids):
    xp = namespace(points)
    difference = points[:, None, :] - centroids[None, :, :]
    return xp.argmin(xp.sum(xp.abs(difference), axis=-1), axis=-1)
