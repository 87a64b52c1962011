# loses: nearest-strict, nearest-no-name, k-means-strict
# says: Can't convert array | expected an array of
# hint: 2
def nearest(points, centroids):
    difference = points[:, None, :] - centroids[None, :, :]
    return np.argmin(np.sum(difference**2, axis=-1), axis=-1)
