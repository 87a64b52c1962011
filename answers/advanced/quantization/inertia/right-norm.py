# way: The norm of the table of differences, squared: linear algebra has a name for this sum.
def inertia(points, centroids, labels):
    chosen = np.take(centroids, labels, axis=0)
    return np.linalg.norm(np.subtract(points, chosen, dtype=float)) ** 2
