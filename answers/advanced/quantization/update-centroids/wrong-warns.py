# loses: update-centroids-empty
# says: a warning came up on the way
# hint: 3
def update_centroids(points, labels, centroids):
    k = len(centroids)
    counts = np.bincount(labels, minlength=k)[:, None]
    sums = np.stack([np.bincount(labels, points[:, c], minlength=k) for c in range(3)], axis=1)
    return np.where(counts > 0, sums / counts, centroids)
