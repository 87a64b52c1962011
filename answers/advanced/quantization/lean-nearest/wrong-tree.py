# loses: lean-nearest-values
# says: labels
from scipy.spatial import cKDTree


def nearest_lean(pixels, palette):
    return cKDTree(palette.astype(float)).query(pixels.astype(float))[1].astype(np.intp)
