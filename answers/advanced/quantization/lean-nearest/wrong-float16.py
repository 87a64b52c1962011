# loses: lean-nearest-values
# says: A narrow float takes the two distances for a tie
def nearest_lean(pixels, palette):
    best = np.full(len(pixels), np.inf, dtype=np.float16)
    labels = np.zeros(len(pixels), dtype=np.intp)
    for index, colour in enumerate(palette.astype(float)):
        distance = np.sqrt(((pixels - colour) ** 2).sum(axis=1)).astype(np.float16)
        nearer = distance < best
        best[nearer], labels[nearer] = distance[nearer], index
    return labels
