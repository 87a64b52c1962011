def k_means(points, centroids, steps):
    history = []
    for round in range(steps):
        labels = nearest_lean(points, centroids)
        history.append(inertia(points, centroids, labels))
        new = update_centroids(points, labels, centroids)
        settled = (new == centroids).all()
        centroids = new
        if settled:
            break
    return centroids, labels, np.array(history)
