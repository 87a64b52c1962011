# loses: update-centroids-values
# says: the Python code runs once per element
# hint: 2
def update_centroids(points, labels, centroids):
    sums = np.zeros_like(centroids)
    counts = np.zeros(len(centroids))
    for point, label in zip(points, labels):
        sums[label] += point
        counts[label] += 1
    new = centroids.copy()
    new[counts > 0] = sums[counts > 0] / counts[counts > 0, None]
    return new
