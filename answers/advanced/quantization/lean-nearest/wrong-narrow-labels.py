# loses: lean-nearest-values, k-means-rounds, k-means-empty
# says: expected dtype int64, got dtype uint8
# hint: 3
def nearest_lean(pixels, palette):
    points = pixels.astype(float)
    best = np.full(len(points), np.inf)
    labels = np.zeros(len(points), dtype=np.uint8)
    for j, colour in enumerate(palette):
        distance = ((points - colour) ** 2).sum(axis=1)
        nearer = distance < best
        best[nearer] = distance[nearer]
        labels[nearer] = j
    return labels
