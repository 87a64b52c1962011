# loses: nearest-colour-ties
# says: Here it does not always
# hint: 3
from scipy.spatial import cKDTree


def nearest_colour(pixels, palette):
    return cKDTree(palette.astype(float)).query(pixels.astype(float))[1].astype(np.intp)
