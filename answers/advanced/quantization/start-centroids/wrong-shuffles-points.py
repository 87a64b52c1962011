# loses: start-centroids-contract, start-centroids-chance
# says: changed it
# hint: 2
def start_centroids(points, k, rng):
    rng.shuffle(points)
    return rng.choice(np.unique(points, axis=0), size=k, replace=False).astype(float)
