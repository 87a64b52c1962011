# loses: lean-nearest-values
# says: the labels of
def nearest_lean(pixels, palette):
    points = pixels.astype(float)
    best = np.full(len(points), 255.0**2)
    labels = np.zeros(len(points), dtype=np.intp)
    for j, colour in enumerate(palette):
        distance = ((points - colour) ** 2).sum(axis=1)
        nearer = distance < best
        best[nearer] = distance[nearer]
        labels[nearer] = j
    return labels
