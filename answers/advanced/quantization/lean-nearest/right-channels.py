# way: Channel by channel: three flat arrays, and `np.copyto` with `where=` writes through the mask.
def nearest_lean(pixels, palette):
    red, green, blue = pixels.T.astype(float)
    best = labels = None
    for j, (r, g, b) in enumerate(palette.astype(float)):
        distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2
        if best is None:
            best, labels = distance, np.zeros(len(pixels), dtype=np.intp)
        else:
            nearer = distance < best
            np.copyto(labels, j, where=nearer)
            np.copyto(best, distance, where=nearer)
    return labels
