def inertia(points, centroids, labels):
    d = points.astype(float) - centroids[labels]
    return np.sum(d**2)
