# loses: start-centroids-contract, start-centroids-chance
# says: got shape (3,)
# hint: 3
def start_centroids(points, k, rng):
    different = np.unique(points, axis=0).astype(float)
    return different[rng.permutation(len(different))[:k]].squeeze()
