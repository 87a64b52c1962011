# loses: start-centroids-chance
# says: Each should have the same chance
# hint: 2
def start_centroids(points, k, rng):
    different = np.unique(points, axis=0)
    if len(different) < k:
        raise ValueError
    return different[:k].astype(float)
