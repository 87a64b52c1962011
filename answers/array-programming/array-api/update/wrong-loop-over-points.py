# loses: update-no-name
# says: the Python code runs once per element
# hint: 3
def update(points, labels, centroids):
    xp = namespace(points)
    sums, counts = xp.zeros_like(centroids), [0] * centroids.shape[0]
    for i in range(points.shape[0]):
        j = int(labels[i])
        sums[j, :] += points[i, :]
        counts[j] += 1
    rows = [sums[j, :] / count if count else centroids[j, :] for j, count in enumerate(counts)]
    return xp.stack(rows)
