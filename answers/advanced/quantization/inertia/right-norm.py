def inertia(points, centroids, labels):
    chosen = np.take(centroids, labels, axis=0)
    return np.linalg.norm(np.subtract(points, chosen, dtype=float)) ** 2
