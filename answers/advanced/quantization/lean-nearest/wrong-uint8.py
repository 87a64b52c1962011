# loses: lean-nearest-values
# says: expected
# hint: 3
def nearest_lean(pixels, palette):
    best = np.full(len(pixels), np.inf)
    labels = np.zeros(len(pixels), dtype=np.intp)
    for j, colour in enumerate(palette):
        distance = ((pixels - colour) ** 2).sum(axis=1)
        nearer = distance < best
        best[nearer] = distance[nearer]
        labels[nearer] = j
    return labels
