# loses: start-centroids-chance
# says: draws from the global state of `np.random`
# hint: 2
def start_centroids(points, k, rng):
    different = np.unique(points, axis=0)
    chosen = np.random.choice(len(different), k, replace=False)
    return different[chosen].astype(float)
