# loses: start-centroids-chance
# says: Each should have the same chance
# hint: 2
def start_centroids(points, k, rng):
    rng = np.random.default_rng(0)
    return rng.choice(np.unique(points, axis=0), size=k, replace=False).astype(float)
