# way: No loop over the clusters: `np.bincount` counts labels, and with `weights` it adds up one column per call.
def update_centroids(points, labels, centroids):
    k = len(centroids)
    counts = np.bincount(labels, minlength=k)[:, None]
    sums = np.stack([np.bincount(labels, points[:, c], minlength=k) for c in range(3)], axis=1)
    return np.where(counts > 0, sums / np.maximum(counts, 1), centroids)
