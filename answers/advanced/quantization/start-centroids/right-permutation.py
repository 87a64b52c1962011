# way: Shuffle the different rows and take the first `k`: then too few of them must be noticed by hand.
def start_centroids(points, k, rng):
    different = np.unique(points, axis=0)
    if len(different) < k:
        raise ValueError(f"{len(different)} different points are too few for {k} centroids")
    return rng.permutation(different)[:k].astype(float)
