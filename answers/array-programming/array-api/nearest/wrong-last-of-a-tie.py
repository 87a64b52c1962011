# loses: nearest-numpy, nearest-strict
# says: the smaller index wins
# hint: 1
def nearest(points, centroids):
    xp = namespace(points)
    difference = points[:, None, :] - centroids[None, :, :]
    squares = xp.flip(xp.sum(difference**2, axis=-1), axis=1)
    return centroids.shape[0] - 1 - xp.argmin(squares, axis=-1)
