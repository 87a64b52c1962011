# loses: update-strict, update-no-name, k-means-strict
# says: has no attribute
# hint: 3
def update(points, labels, centroids):
    new = centroids.copy()
    for j in np.unique(labels):
        new[j] = points[labels == j].mean(axis=0)
    return new
