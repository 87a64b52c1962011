# loses: start-centroids-chance
# says: Every choice of two rows should have the same chance
def start_centroids(points, k, rng):
    different = np.unique(points, axis=0)
    if len(different) < k:
        raise ValueError("too few different rows")
    places = (rng.integers(len(different)) + np.arange(k)) % len(different)
    return different[places].astype(float)
