# way: Both reasons to stop stand in the condition of `while`, and the loop has no `break`.
def k_means(points, centroids, steps):
    history = np.empty(0)
    previous = None
    while len(history) < steps and not np.array_equal(previous, centroids):
        previous = centroids
        labels = nearest_lean(points, previous)
        history = np.append(history, inertia(points, previous, labels))
        centroids = update_centroids(points, labels, previous)
    return centroids, labels, history
