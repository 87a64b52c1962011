# loses: start-centroids-chance
# says: Each should have the same chance
def start_centroids(points, k, rng):
    different = np.unique(points, axis=0)
    if len(different) < k:
        raise ValueError("too few different rows")
    chosen = []
    while len(chosen) < k:
        index = round(rng.random() * (len(different) - 1))
        if index not in chosen:
            chosen.append(index)
    return different[chosen].astype(float)
