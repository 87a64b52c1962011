# loses: nearest-strict, k-means-strict
# says: has no attribute
# hint: 2
def nearest(points, centroids):
    return ((points[:, None, :] - centroids[None, :, :]) ** 2).sum(axis=2).argmin(axis=1)
