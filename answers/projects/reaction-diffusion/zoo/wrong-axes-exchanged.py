# loses: zoo-values
# says: expected shape (2, 3, 3, 4), got shape (3, 2, 3, 4)
# hint: 1
def zoo(start, feeds, kills, steps):
    feed, kill = feeds[:, np.newaxis, np.newaxis], kills[:, np.newaxis, np.newaxis, np.newaxis]
    shape = (len(kills), len(feeds), *start.shape[1:])
    U, V = (np.broadcast_to(Z, shape) for Z in start)
    for _ in range(steps):
        U, V = gray_scott(U, V, feed, kill)
    return np.array(V)
