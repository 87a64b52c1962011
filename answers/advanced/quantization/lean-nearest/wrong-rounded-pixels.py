# loses: lean-nearest-values
# says: The decimals of the pixels are gone
def nearest_lean(pixels, palette):
    pixels = np.round(pixels).astype(int)
    best = np.full(len(pixels), np.inf)
    labels = np.zeros(len(pixels), dtype=np.intp)
    for index, colour in enumerate(palette):
        distance = ((pixels - colour) ** 2).sum(axis=1)
        labels[distance < best] = index
        best = np.minimum(best, distance)
    return labels
