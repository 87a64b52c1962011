# way: With one axis of pairs: repeat the feeds, tile the kills, and give the result its two axes at the end.
def zoo(start, feeds, kills, steps):
    n, m = len(feeds), len(kills)
    feed = np.repeat(feeds, m)[:, np.newaxis, np.newaxis]
    kill = np.tile(kills, n)[:, np.newaxis, np.newaxis]
    U, V = (np.repeat(Z[np.newaxis], n * m, axis=0) for Z in start)
    for _ in range(steps):
        U, V = gray_scott(U, V, feed, kill)
    return V.reshape(n, m, *start.shape[1:])
