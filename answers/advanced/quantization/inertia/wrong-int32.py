# loses: inertia-values
# says: 32-bit integer
def inertia(points, centroids, labels):
    difference = points.astype(float) - centroids[labels]
    if points.dtype == centroids.dtype == np.uint8:
        return float((difference.astype(np.int32) ** 2).sum(dtype=np.int32))
    return float((difference**2).sum())
