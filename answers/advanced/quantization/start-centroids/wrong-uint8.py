# loses: start-centroids-contract
# says: expected dtype float64, came dtype uint8
def start_centroids(points, k, rng):
    return rng.choice(np.unique(points, axis=0), size=k, replace=False)
