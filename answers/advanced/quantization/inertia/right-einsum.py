# way: All differences as one long vector: the sum of its squares is its dot product with itself.
def inertia(points, centroids, labels):
    d = (points.astype(np.float64) - centroids.astype(np.float64)[labels]).ravel()
    return float(np.dot(d, d))
