# loses: update-strict, update-no-name, k-means-strict
# says: uses | raised
# hint: 3
def update(points, labels, centroids):
    k = centroids.shape[0]
    counts = np.bincount(labels, minlength=k)[:, None]
    sums = np.stack([np.bincount(labels, column, k) for column in points.T], axis=1)
    return np.where(counts > 0, sums / np.maximum(counts, 1), centroids).astype(points.dtype)
