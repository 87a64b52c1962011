# loses: start-centroids-contract
# says: expected dtype float64, got dtype uint8
# hint: 3
def start_centroids(points, k, rng):
    return rng.choice(np.unique(points, axis=0), size=k, replace=False)
