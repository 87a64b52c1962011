# way: One round, and then k-means with one round less: the recursion ends where nothing changes.
def k_means(points, centroids, steps):
    labels = nearest_lean(points, centroids)
    note = np.array([inertia(points, centroids, labels)])
    new = update_centroids(points, labels, centroids)
    if steps == 1 or np.array_equal(new, centroids):
        return new, labels, note
    final, labels, rest = k_means(points, new, steps - 1)
    return final, labels, np.concatenate([note, rest])
