# loses: nearest-no-name
# says: uses `numpy
# hint: 2
def nearest(points, centroids):
    xp = namespace(points)
    difference = points[:, np.newaxis, :] - centroids[np.newaxis, :, :]
    return xp.argmin(xp.sum(difference**2, axis=-1), axis=-1)
