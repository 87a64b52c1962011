# way: SciPy's `cdist` fills the table of distances in compiled code, without three differences for each pair.
from scipy.spatial.distance import cdist


def nearest_colour(pixels, palette):
    return cdist(pixels.astype(float), palette.astype(float), "sqeuclidean").argmin(axis=1)
