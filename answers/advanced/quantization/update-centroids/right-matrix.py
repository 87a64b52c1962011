# way: A table says which point is in which cluster: times the points, it gives the sums of all clusters.
def update_centroids(points, labels, centroids):
    member = labels == np.arange(len(centroids))[:, None]
    counts = member.sum(axis=1)
    used = counts > 0
    new = centroids.copy()
    new[used] = (member.astype(float) @ points)[used] / counts[used, None]
    return new
