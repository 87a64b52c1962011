# loses: start-centroids-contract
# says: expected ValueError, but it returned
# hint: 3
def start_centroids(points, k, rng):
    return rng.permutation(np.unique(points, axis=0))[:k].astype(float)
