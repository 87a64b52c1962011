# way: Each row gets a random key, and the `k` smallest keys win: a shuffle that is made of a sort.
def start_centroids(points, k, rng):
    rows = np.unique(np.array(points, dtype=float), axis=0)
    if k > rows.shape[0]:
        raise ValueError("too few different points")
    return rows[np.argsort(rng.random(rows.shape[0]))[:k]]
