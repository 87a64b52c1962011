# loses: start-centroids-chance
# says: Each should have the same chance
# hint: 2
from copy import deepcopy


def start_centroids(points, k, rng):
    return deepcopy(rng).choice(np.unique(points, axis=0), k, replace=False).astype(float)
