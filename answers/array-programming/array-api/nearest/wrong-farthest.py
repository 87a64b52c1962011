# loses: nearest-numpy, nearest-strict
# says: These are the farthest centroids
# hint: 1
def nearest(points, centroids):
    xp = namespace(points)
    difference = points[:, None, :] - centroids[None, :, :]
    return xp.argmax(xp.sum(difference**2, axis=-1), axis=-1)
