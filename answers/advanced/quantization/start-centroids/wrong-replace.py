# loses: start-centroids-contract
# says: the number of different rows
# hint: 3
def start_centroids(points, k, rng):
    different = np.unique(points, axis=0)
    return different[rng.integers(0, len(different), k)].astype(float)
