# loses: lean-nearest-values, k-means-empty
# says: A later colour takes over at the same distance
# hint: 2
def nearest_lean(pixels, palette):
    points = pixels.astype(float)
    best = np.full(len(points), np.inf)
    labels = np.zeros(len(points), dtype=np.intp)
    for j, colour in enumerate(palette):
        distance = ((points - colour) ** 2).sum(axis=1)
        nearer = distance <= best
        best[nearer] = distance[nearer]
        labels[nearer] = j
    return labels
