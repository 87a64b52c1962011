# loses: lean-nearest-values, k-means-empty, k-means-history, k-means-rounds
# says: the labels of three pixels with ties
def nearest_lean(pixels, palette):
    points = pixels.astype(float, copy=False)
    best = np.full(len(points), np.inf)
    labels = np.zeros(len(points), dtype=np.intp)
    for index, colour in enumerate(palette.astype(float)):
        points -= colour
        distance = (points**2).sum(axis=1)
        nearer = distance < best
        best[nearer], labels[nearer] = distance[nearer], index
    return labels
