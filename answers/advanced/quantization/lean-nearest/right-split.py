from scipy.spatial.distance import cdist


def nearest_lean(pixels, palette):
    parts = np.array_split(pixels, len(pixels) // 500 + 1)
    return np.concatenate([cdist(part, palette, "sqeuclidean").argmin(axis=1) for part in parts])
