# loses: start-centroids-contract, start-centroids-chance
# says: the number of different rows
# says: Each should have the same chance
# hint: 1
def start_centroids(points, k, rng):
    return rng.choice(points, size=k, replace=False).astype(float)
