# loses: start-centroids-contract, start-centroids-chance
# says: not every row is a row of points
# hint: 1
def start_centroids(points, k, rng):
    return rng.uniform(0, 255, (k, 3))
