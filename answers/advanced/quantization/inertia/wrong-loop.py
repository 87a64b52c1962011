# loses: inertia-no-loop
# says: the Python code runs once per element
# hint: 1
def inertia(points, centroids, labels):
    total = 0.0
    for point, label in zip(points, labels):
        total += float(((point.astype(float) - centroids[label]) ** 2).sum())
    return total
