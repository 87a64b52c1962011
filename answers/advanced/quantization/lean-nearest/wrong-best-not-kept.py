# loses: lean-nearest-values, k-means-rounds, k-means-history, k-means-empty
# says: Only the last colour is used
# hint: 1
def nearest_lean(pixels, palette):
    points = pixels.astype(float)
    best = np.full(len(points), np.inf)
    labels = np.zeros(len(points), dtype=np.intp)
    for j, colour in enumerate(palette):
        distance = ((points - colour) ** 2).sum(axis=1)
        labels[distance < best] = j
    return labels
