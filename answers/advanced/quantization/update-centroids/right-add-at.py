# way: `np.add.at` adds each point to the row of its label, also where a label occurs many times.
def update_centroids(points, labels, centroids):
    sums = np.zeros_like(centroids)
    np.add.at(sums, labels, points.astype(float))
    counts = np.zeros(len(centroids))
    np.add.at(counts, labels, 1)
    result = np.array(centroids)
    np.divide(sums, counts[:, None], out=result, where=counts[:, None] > 0)
    return result
