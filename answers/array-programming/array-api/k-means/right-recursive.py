# way: With a call of itself for the rounds that are left: short, as long as the rounds are few.
def k_means(points, centroids, steps):
    labels = nearest(points, centroids)
    new = update(points, labels, centroids)
    if steps == 1 or namespace(points).all(new == centroids):
        return new, labels
    return k_means(points, new, steps - 1)
