# loses: lean-nearest-values, k-means-rounds, k-means-history, k-means-empty
# says: expected
def nearest_lean(pixels, palette):
    labels = np.zeros(len(pixels), dtype=np.intp)
    for start in range(0, len(pixels) - 128, 128):
        block = pixels[start : start + 128].astype(float)
        table = ((block[:, None] - palette) ** 2).sum(axis=2)
        labels[start : start + 128] = table.argmin(axis=1)
    return labels
