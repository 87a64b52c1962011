def k_means(points, centroids, steps):
    data = points.astype(float)
    current = np.array(centroids)
    inertias = np.zeros(steps)
    for i in range(steps):
        table = ((data[:, None, :] - current) ** 2).sum(axis=2)
        labels = table.argmin(axis=1)
        inertias[i] = table.min(axis=1).sum()
        moved = current.copy()
        for j in np.unique(labels):
            moved[j] = data[labels == j].mean(axis=0)
        stop = np.allclose(moved, current, rtol=0, atol=1e-12)
        current = moved
        if stop:
            return current, labels, inertias[: i + 1]
    return current, labels, inertias
