def start_centroids(points, k, rng):
    different = np.unique(points, axis=0).astype(np.float64)
    return rng.choice(different, k, replace=False, axis=0)
